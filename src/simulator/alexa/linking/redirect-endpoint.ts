// The address the listener's browser comes back to after login, where amazon.com would be: one page, this machine only.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LinkResult } from './link-result';
import { linkPage, plainPage } from './redirect-pages';

/** As the path of Alexa's own redirect addresses; the last part stands where a vendor id would. */
export const redirectPath = '/api/skill/link/MRECORDKEEPER0';

export interface RedirectEndpoint {
  readonly redirectUri: string;
  stop(): Promise<void>;
}

/** Listens on 127.0.0.1. `onArrival` gets what the redirect carries; its result becomes the page. */
export async function startRedirectEndpoint(
  port: number,
  onArrival: (query: URLSearchParams) => Promise<LinkResult>,
): Promise<RedirectEndpoint> {
  let host = '';
  const server = createServer((request, response) => {
    void answer(request, host, onArrival).then(page => send(response, page));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    redirectUri: `http://${host}${redirectPath}`,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Page {
  readonly status: number;
  readonly html: string;
}

async function answer(
  request: IncomingMessage,
  host: string,
  onArrival: (query: URLSearchParams) => Promise<LinkResult>,
): Promise<Page> {
  // A page elsewhere that points a name of its own at 127.0.0.1 must not reach this server.
  if (request.headers.host !== host) return { status: 421, html: plainPage('This address is not served here.') };
  if (request.method !== 'GET')
    return { status: 405, html: plainPage('Only a browser coming back from login is expected.') };
  const url = URL.canParse(request.url ?? '', `http://${host}`) ? new URL(request.url ?? '', `http://${host}`) : null;
  if (url?.pathname !== redirectPath) return { status: 404, html: plainPage('There is nothing here.') };
  const result = await onArrival(url.searchParams);
  return { status: result.kind === 'linked' ? 200 : 400, html: linkPage(result) };
}

function send(response: ServerResponse, { status, html }: Page): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(html),
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer', // the address holds the code
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'x-content-type-options': 'nosniff',
    ...(status === 405 ? { allow: 'GET' } : {}),
  });
  response.end(html);
}
