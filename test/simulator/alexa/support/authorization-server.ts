// A small authorization server for tests: a login page, a consent page, a token endpoint that can be told to misbehave.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TokenCall {
  readonly authorization: string | null;
  readonly form: URLSearchParams;
}

export interface AuthorizationServer {
  readonly authorizationUrl: string;
  readonly accessTokenUrl: string;
  /** What the token endpoint was asked. */
  readonly tokenCalls: readonly TokenCall[];
  /** What the authorization page was asked. */
  readonly authorizations: readonly URLSearchParams[];
  /** The next token answers; null hangs for ever. The last one stays. */
  answerTokens(...answers: readonly (object | null)[]): void;
  /** Gives this page instead of login. */
  showInstead(html: string): void;
  stop(): Promise<void>;
}

export async function startAuthorizationServer(): Promise<AuthorizationServer> {
  const tokenCalls: TokenCall[] = [];
  const authorizations: URLSearchParams[] = [];
  let answers: (object | null)[] = [
    { access_token: 'A1', refresh_token: 'R1', token_type: 'Bearer', expires_in: 3600 },
  ];
  let instead: string | null = null;
  const server = createServer((request, response) => void answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin);
    const form = new URLSearchParams(await body(request));
    if (url.pathname === '/authorize') {
      authorizations.push(url.searchParams);
      page(response, instead ?? loginPage(url.search), { 'set-cookie': 'visit=1; HttpOnly; Path=/' });
    } else if (request.headers.cookie !== 'visit=1' && url.pathname !== '/api/token') {
      page(response, 'Your browser forgot its cookie.');
    } else if (url.pathname === '/login') {
      const known = form.get('login') === 'ada';
      page(response, known ? consentPage(url.search) : 'Nobody of that name.', { 'set-cookie': 'gone=1; Max-Age=0' });
    } else if (url.pathname === '/consent') {
      const back = new URL(url.searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('state', url.searchParams.get('state') ?? '');
      if (form.get('decision') === 'accept') back.searchParams.set('code', 'one-time-code');
      else back.searchParams.set('error', 'access_denied');
      response.writeHead(302, { location: back.href }).end();
    } else {
      tokenCalls.push({ authorization: request.headers.authorization ?? null, form });
      const next = answers.length > 1 ? answers.shift() : answers[0];
      if (next === null || next === undefined) return;
      const status = 'error' in next ? 400 : 200;
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(next));
    }
  }

  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', () => resolve()));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    authorizationUrl: `${origin}/authorize`,
    accessTokenUrl: `${origin}/api/token`,
    tokenCalls,
    authorizations,
    answerTokens(...next) {
      answers = [...next];
    },
    showInstead(html) {
      instead = html;
    },
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function body(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function page(response: ServerResponse, html: string, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
}

const escape = (text: string) => text.replaceAll('&', '&amp;');

function loginPage(search: string): string {
  return `<h1>Who are you?</h1><form method="post" action="/login${escape(search)}">
    <button name="login" value="ada"><strong>Ada L.</strong> 12 shelves</button>
    <button name="login" value="bob">Bob</button></form>`;
}

function consentPage(search: string): string {
  return `<main><form action="/authorize${escape(search)}"><button>Not ada? Log in again</button></form>
    <form method="post" action="/consent${escape(search)}"><input type="hidden" name="csrf" value="x&amp;y">
    <button name="decision" value="accept">Accept</button><button name="decision" value="cancel">Cancel</button></form></main>`;
}
