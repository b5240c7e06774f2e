// Who gets in, and what a browser may do with what it gets.
import { request } from 'node:http';
import { screenPolicy } from '../../../../src/simulator/page/contract';
import { openPage, type OpenPage } from './support/open-page';

interface Sent {
  readonly status: number;
  readonly body: string;
}

/** As no browser would send it: any header, any path. */
function sendRaw(
  { origin }: OpenPage,
  headers: Readonly<Record<string, string>>,
  [path = '/', body]: readonly string[] = [],
): Promise<Sent> {
  const { hostname, port } = new URL(origin);
  const method = body === undefined ? 'GET' : 'POST';
  return new Promise((resolve, reject) => {
    const sending = request(
      { hostname, port, path, method, headers, setHost: headers['host'] === undefined },
      answer => {
        let text = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: text }));
      },
    );
    sending.on('error', reject);
    sending.end(body);
  });
}

const json = { 'content-type': 'application/json' };

describe('the server of the page', () => {
  test('answers under both names of this machine', async () => {
    const page = await openPage();
    const { port } = new URL(page.origin);
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`]) {
      expect((await sendRaw(page, { host, origin: `http://${host}` })).status).toBe(200);
    }
  });

  test.each(['evil.example', 'evil.example:3000', 'localhost', '127.0.0.1:1', 'localhost.evil.example'])(
    'does not answer under the name %s',
    async host => {
      const page = await openPage();
      expect((await sendRaw(page, { host })).status).toBe(421);
      expect((await sendRaw(page, { host, ...json }, ['/api/leave', '{}'])).status).toBe(421);
    },
  );

  test.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://127.0.0.1:1'])(
    'does nothing for a page of %s',
    async origin => {
      const page = await openPage();
      const { status } = await sendRaw(page, { origin, ...json }, ['/api/record', '{"on":true}']);
      expect(status).toBe(403);
      const tab = await page.tab();
      expect(tab.state().recording).toBeNull();
      expect((await sendRaw(page, { origin }, ['/api/events'])).status).toBe(403);
    },
  );

  test.each(['cross-site', 'same-site'])('refuses what a browser calls %s', async site => {
    const page = await openPage();
    const how = { 'sec-fetch-site': site };
    for (const path of ['/', '/page.js', '/link', '/screen', '/api/recording']) {
      expect([path, (await sendRaw(page, how, [path])).status]).toEqual([path, 403]);
    }
    expect((await sendRaw(page, { ...how, ...json }, ['/api/leave', '{}'])).status).toBe(403);
  });

  test('opens for somebody who follows a link to it', async () => {
    const page = await openPage();
    const visit = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect((await sendRaw(page, visit)).status).toBe(200);
    expect((await sendRaw(page, visit, ['/link'])).status).toBe(403);
    expect((await sendRaw(page, { ...visit, 'sec-fetch-dest': 'iframe' })).status).toBe(403);
  });

  test('takes commands only as JSON of bounded size', async () => {
    const page = await openPage();
    const form = { 'content-type': 'text/plain' };
    expect((await sendRaw(page, form, ['/api/record', '{"on":true}'])).status).toBe(415);
    expect((await sendRaw(page, json, ['/api/record', '{"on":'])).status).toBe(400);
    expect((await sendRaw(page, json, ['/api/record', JSON.stringify({ on: 'x'.repeat(1_100_000) })])).status).toBe(
      413,
    );
    expect(
      (await sendRaw(page, { 'content-type': 'application/json; charset=utf-8' }, ['/api/record', '{"on":true}']))
        .status,
    ).toBe(204);
  });

  test('says what is wrong with a body by the names in it, not by what they hold', async () => {
    const page = await openPage();
    const { status, body } = await sendRaw(page, json, ['/api/say', '{"sentence":{"secret":1},"more":2}']);
    expect([status, JSON.parse(body)]).toEqual([
      400,
      { message: expect.stringMatching(/^The body of say is not as it should be: sentence must be string/) as unknown },
    ]);
    expect(body).not.toContain('secret');
    expect((await sendRaw(page, json, ['/api/say', '{"more":2}'])).body).toContain(
      'as it should be: sentence is missing; more does not belong there.',
    );
  });

  test('knows no other commands, and commands only by POST', async () => {
    const page = await openPage();
    for (const name of ['sing', 'toString', '__proto__']) {
      const { status, body } = await sendRaw(page, json, [`/api/${name}`, '{}']);
      expect([name, status, JSON.parse(body)]).toEqual([name, 404, { message: 'There is no command of that name.' }]);
    }
    expect((await sendRaw(page, {}, ['/api/say'])).status).toBe(405);
    expect((await sendRaw(page, {}, ['/api/nothing'])).status).toBe(404);
  });
});

describe('the files of the page', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/screen', 'text/html; charset=utf-8'],
    ['/page.js', 'text/javascript; charset=utf-8'],
    ['/fonts/a-1.woff2', 'font/woff2'],
    ['/apl-viewhost.js', 'text/javascript; charset=utf-8'],
  ])('are served: %s', async (path, type) => {
    const { origin } = await openPage();
    const answer = await fetch(`${origin}${path}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
    const etag = answer.headers.get('etag') ?? '';
    expect((await fetch(`${origin}${path}`, { headers: { 'if-none-match': etag } })).status).toBe(304);
    const looked = await fetch(`${origin}${path}`, { method: 'HEAD' });
    expect([looked.status, await looked.text()]).toEqual([200, '']);
  });

  test.each([
    '/../package.json',
    '/fonts/../../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/fonts%2f..%2f..%2fpackage.json',
    '/.env',
    '/index.html',
    '/fonts/',
    '/nothing.js',
    '/node_modules/hono/package.json',
  ])('are no others: %s', async path => {
    const page = await openPage();
    const { status, body } = await sendRaw(page, {}, [path]);
    expect([status, body]).toEqual([404, 'There is nothing here.\n']);
  });

  test('may load nothing from elsewhere and are not framed; the frame that draws is, by the page', async () => {
    const { origin } = await openPage();
    const policy = async (path: string) => (await fetch(`${origin}${path}`)).headers.get('content-security-policy');
    expect(await policy('/')).toMatch(/^default-src 'none';.* script-src 'self';.* frame-ancestors 'none'$/);
    expect(await policy('/')).not.toMatch(/unsafe|https:|\*/);
    expect(await policy('/screen')).toBe(screenPolicy);
    expect(await policy('/nothing')).toContain("default-src 'none'");
  });

  test('may show covers of the real Spotify when that is in use', async () => {
    const environment = { SPOTIFY_CLIENT_ID: 'invented-id', SPOTIFY_CLIENT_SECRET: 'invented-secret' };
    const { origin } = await openPage({ environment });
    const policy = (await fetch(origin)).headers.get('content-security-policy');
    expect(policy).toContain("img-src 'self' data: https://*.scdn.co https://*.spotifycdn.com;");
  });

  test.each(['/', '/page.js', '/api/events', '/api/nothing', '/nothing', '/pictures/a.svg'])(
    'and all other answers are kept from other sites: %s',
    async path => {
      const { origin } = await openPage();
      const { headers } = await fetch(`${origin}${path}`, { method: 'HEAD' });
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      if (path.startsWith('/api/')) expect(headers.get('cache-control')).toMatch(/no-store|no-cache/);
    },
  );
});
