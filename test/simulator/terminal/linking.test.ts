import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { visitPages } from '../../../src/simulator/alexa/linking/visit-pages';
import { startStandIn } from '../../../src/simulator/spotify/stand-in';
import { projectRoot } from '../../contract/project-files';
import { answerTo, linkIn, openTerminal, pipe } from './support/open-terminal';

/** Opens the link as a browser would, and presses Accept or Cancel. */
async function browse(url: string, login: string, accept = true): Promise<void> {
  const redirectUri = new URL(url).searchParams.get('redirect_uri') ?? '';
  const end = await visitPages(url, {
    visitor: { login, accept },
    redirectUri,
    record: () => undefined,
    pageWithinMs: 60_000,
  });
  expect(end).toEqual({ kind: 'arrived' });
}

describe('linking by command', () => {
  test('links the first listener and begins anew', async () => {
    const transcript = await pipe(['link']);
    expect(answerTo('link', transcript)).toContain('✓ Linked: the account of Robin Vale.');
    expect(transcript).toContain('Alexa: Welcome to Record Keeper. You have 120 playlists.');
  });

  test.each(['link noa', '/link Noa', '/link Noa Lind'])('links another listener: %s', async line => {
    const transcript = await pipe([line]);
    expect(answerTo(line, transcript)).toContain('✓ Linked: the account of Noa Lind.');
    expect(transcript).toMatch(/Alexa: .*no playlists/);
  });

  test('names the listeners there are when it does not know one', async () => {
    const answer = answerTo('link robbin', await pipe(['link robbin']));
    expect(answer).toContain('Nobody signs in as robbin. Did you mean robin?');
    expect(answer).toContain('robin (Robin Vale, 120), noa (Noa Lind, 0)');
  });

  test('leaves a sentence that only begins like it to Alexa', async () => {
    const transcript = await pipe(['link', 'link my account please']);
    expect(answerTo('link my account please', transcript)).toContain('heard ');
  });
});

describe('linking in a browser', () => {
  test('is said at once, and the conversation begins anew, linked', async () => {
    const terminal = openTerminal();
    await browse(linkIn(await terminal.until('The session is over')), 'robin');
    await terminal.until('✓ Linked: the account chosen in the browser.');
    await terminal.until('You have 120 playlists');
    terminal.press('list my playlists\n');
    await terminal.until('Alexa: You have 120 playlists. The first');
    await terminal.end();
  });

  test('that ends in Cancel is said too, and can be tried again', async () => {
    const terminal = openTerminal();
    await browse(linkIn(await terminal.until('The session is over')), 'robin', false);
    expect(await terminal.until('Access was not given')).toContain('✗ Not linked:');
    terminal.press('open record keeper\n');
    await browse(linkIn(await terminal.until('The session is over')), 'noa');
    await terminal.until('✓ Linked');
    await terminal.end();
  });
});

describe('the real Spotify', () => {
  const app = { id: 'invented-client', secret: 'invented-secret' };
  const environment = { SPOTIFY_CLIENT_ID: app.id, SPOTIFY_CLIENT_SECRET: app.secret };
  let port: string;
  beforeEach(async () => (port = String(await freePort())));

  test('is named in the banner, with the very address to register', async () => {
    const transcript = await pipe([], { environment: { ...environment, SIMULATOR_PORT: port } });
    expect(transcript).toContain('It talks to your real Spotify account');
    expect(transcript).toMatch(new RegExp(`^ {2}http://127\\.0\\.0\\.1:${port}/api/skill/link/\\w+$`, 'm'));
    expect(transcript).not.toContain(app.secret);
  });

  test('is linked only in a browser: the command prints the address to open', async () => {
    const answer = answerTo('link', await pipe(['link'], { environment: { ...environment, SIMULATOR_PORT: port } }));
    expect(answer).toContain('https://accounts.spotify.com/authorize?client_id=invented-client');
    expect(answer).not.toContain('type: link');
  });

  test('is left as it is by commands that arrange something in the stand-in', async () => {
    const lines = ['/expire', '/revoke', '/fault 429', '/slow 10', '/shape old'];
    const transcript = await pipe([...lines, '/help'], { environment: { ...environment, SIMULATOR_PORT: port } });
    for (const line of lines) expect(answerTo(line, transcript)).toContain('works only with the stand-in');
    expect(answerTo('/help', transcript)).not.toContain('/fault');
  });

  test('has nobody to choose from: /help says that the command prints the address', async () => {
    const real = answerTo('/help', await pipe(['/help'], { environment: { ...environment, SIMULATOR_PORT: port } }));
    expect(real).toMatch(/^ {2}link, \/link +print the address at which to link your account/m);
    expect(real).not.toMatch(/first listener|\[NAME\]/);
    expect(answerTo('/help', await pipe(['/help']))).toMatch(/link, \/link \[NAME\] .*as the first listener/);
  });

  test('is read by the same code, at the addresses of the account linking file', async () => {
    const there = await startStandIn({
      client: app,
      redirectUris: [`http://127.0.0.1:${port}/api/skill/link/MRECORDKEEPER0`],
    });
    const projectFolder = mkdtempSync(join(tmpdir(), 'record-keeper-'));
    try {
      packageFor(there, projectFolder);
      const terminal = openTerminal({
        environment: { ...environment, SIMULATOR_PORT: port, SPOTIFY_API_BASE_URL: there.apiBaseUrl },
        projectFolder,
      });
      await browse(linkIn(await terminal.until('The session is over')), 'robin');
      await terminal.until('You have 120 playlists');
      await terminal.end();
    } finally {
      rmSync(projectFolder, { recursive: true });
      await there.stop();
    }
  });

  test('cannot be talked to when the port of its address is taken', async () => {
    const taken = createServer();
    await new Promise<void>(resolve => taken.listen(Number(port), '127.0.0.1', resolve));
    const terminal = openTerminal({ environment: { ...environment, SIMULATOR_PORT: port } });
    await expect(terminal.over).rejects.toMatchObject({ code: 'EADDRINUSE', port: Number(port) });
    await new Promise(resolve => taken.close(resolve));
  });
});

/** A skill package like ours whose account linking leads to another server. */
function packageFor(server: { authorizationUrl: string; tokenUrl: string }, folder: string): void {
  mkdirSync(join(folder, 'skill-package'));
  cpSync(join(projectRoot, 'skill-package'), join(folder, 'skill-package'), { recursive: true });
  const accountLinkingRequest = {
    type: 'AUTH_CODE',
    authorizationUrl: server.authorizationUrl,
    accessTokenUrl: server.tokenUrl,
    accessTokenScheme: 'HTTP_BASIC',
    scopes: ['playlist-read-private', 'playlist-read-collaborative'],
    defaultTokenExpirationInSeconds: 3600,
  };
  writeFileSync(join(folder, 'skill-package/account-linking.json'), JSON.stringify({ accountLinkingRequest }));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
