// Starting: ports, what is in the way, and what is printed.
import { createServer, type Server } from 'node:net';
import { startLines } from '../../../../src/simulator/page/server/start-lines';
import { readSettings } from '../../../../src/simulator/world/settings';
import { openWorld, type World } from '../../../../src/simulator/world/world';
import { builtPage, openPage } from './support/open-page';

const servers: Server[] = [];
afterEach(() => Promise.all(servers.splice(0).map(server => new Promise(resolve => server.close(resolve)))));

/** Takes the port, or any free one; null when somebody else has it. */
function take(port = 0): Promise<number | null> {
  const server = createServer();
  return new Promise(resolve => {
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => {
      servers.push(server);
      resolve((server.address() as { port: number }).port);
    });
  });
}

describe('the port of the page', () => {
  test('is the next one when 3000 is taken', async () => {
    await take(3000);
    const page = await openPage({ port: null });
    const { hostname, port } = new URL(page.origin);
    expect(hostname).toBe('127.0.0.1');
    expect(Number(port)).toBeGreaterThan(3000);
    expect(Number(port)).toBeLessThanOrEqual(3020);
  });

  test('is the one that was set, and nothing else', async () => {
    const port = await take();
    const wanted = { environment: { PAGE_PORT: String(port) }, port: null };
    await expect(openPage(wanted)).rejects.toThrow(
      `Port ${port ?? ''} of 127.0.0.1 is taken: end what uses it, or set PAGE_PORT to another.`,
    );
    await new Promise(resolve => servers.pop()?.close(resolve));
    expect((await openPage(wanted)).origin).toBe(`http://127.0.0.1:${port ?? ''}`);
  });
});

test('a page that was not built is missed in one line, and nothing is left running', async () => {
  const worlds: World[] = [];
  const opening = openPage({
    pageFolder: `${builtPage()}-not`,
    async openWorld(doors) {
      const world = await openWorld(readSettings({}), doors);
      worlds.push(world);
      return world;
    },
  });
  await expect(opening).rejects.toThrow('The page is not built yet: start it with npm start, which builds it first.');
  await expect(fetch(worlds[0]?.standIn?.origin ?? '')).rejects.toThrow('fetch failed');
});

describe('what is printed at the start', () => {
  test('tells the address and that Spotify is the stand-in', async () => {
    const page = await openPage();
    const text = startLines(page, readSettings({})).join('\n');
    expect(text).toContain(`Open ${page.origin} (`);
    expect(text).toContain('stand-in');
  });

  test('tells what to register with the real Spotify, and no secret', async () => {
    const environment = { SPOTIFY_CLIENT_ID: 'invented-id', SPOTIFY_CLIENT_SECRET: 'invented-secret' };
    const page = await openPage({ environment });
    const lines = startLines(page, readSettings(environment));
    expect(lines).toContain(page.redirectUri);
    expect(lines.join('\n')).not.toMatch(/invented/);
  });

  test('tells of settings without effect', async () => {
    const page = await openPage();
    const lines = startLines(page, readSettings({ SPOTIFY_API_BASE_URL: 'https://api.example/v1' }));
    expect(lines.join('\n')).toContain('! SPOTIFY_API_BASE_URL has no effect');
  });
});
