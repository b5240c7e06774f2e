// The rule that no failure may carry what it failed with: proved on real failures of every kind.
import { inspect } from 'node:util';
import { musicErrorKinds, type MusicErrorKind } from '../../src/music/music-error';
import { hang, json, reset, startServer, stopServers, text, type Answering } from './support/fake-server';
import { ACCESS_TOKEN, closeLibraries, failureOf, libraryOver } from './support/library-over';
import { PLAYLIST_ID } from './support/wire-samples';

afterEach(async () => {
  closeLibraries();
  await stopServers();
});

const TITLE = 'Invented Secret Title';
const told = `${ACCESS_TOKEN} ${PLAYLIST_ID} ${TITLE}`;

/** Every text a refusal could hold, with the token, an id and a title in it. */
const refusing = (status: number, message: string, reason?: string): Answering =>
  json({ error: { status, message: `${message} ${told}`, reason }, [told]: told }, status, { 'X-Echo': told });

const failures: readonly [MusicErrorKind, string, Answering][] = [
  ['link-expired', 'an expired token', refusing(401, 'The access token expired')],
  ['permission-missing', 'a missing scope', refusing(403, 'Insufficient client scope')],
  ['not-registered', 'an account not on the list', refusing(403, 'the user may not be registered.')],
  ['owner-needs-premium', 'a lapsed plan', refusing(403, 'Active premium subscription required for the owner')],
  ['not-readable', 'contents kept back', refusing(403, 'Forbidden')],
  ['not-found', 'no such playlist', refusing(404, 'Resource not found')],
  ['wait', 'a rate limit', refusing(429, 'API rate limit exceeded')],
  ['quota-spent', 'a spent quota', refusing(429, 'Too many requests', 'QUOTA_EXCEEDED')],
  ['bad-request', 'a request refused', refusing(400, 'Invalid limit')],
  ['bad-request', 'a request refused for no known reason', refusing(400, 'Something new')],
  ['unavailable', 'a server error', refusing(503, 'Service unavailable')],
  ['unavailable', 'a broken connection', reset],
  ['unavailable', 'silence', hang],
  ['bad-answer', 'a redirect', text('', 302, { Location: `http://127.0.0.1:9/${ACCESS_TOKEN}` })],
  ['bad-answer', 'a page', text(`<html>${told}</html>`)],
  ['bad-answer', 'broken JSON', text(`{"${told}": "${told}`)],
  ['bad-answer', 'wrong types', json({ id: [told], name: { [told]: told }, owner: told })],
  ['bad-answer', 'no HTTP', request => request.socket.end(`${told}\r\n`)],
  ['bad-answer', 'wrong compression', text(told, 200, { 'Content-Encoding': 'gzip' })],
];

describe('no token, id or title is in the error of', () => {
  test.each(failures)('%s: %s', async (kind, _what, answering) => {
    const server = await startServer(answering);
    // Only silence is waited for: what answers gets all the time it needs.
    const { library } = libraryOver(server.baseUrl, answering === hang ? { callTimeoutMs: 30 } : {});
    const error = await failureOf(library.openPlaylist(PLAYLIST_ID));
    expect(error.kind).toBe(kind);
    expectNothingToldBy(error);
  });

  test('too-late: a turn that ended first', async () => {
    const server = await startServer(hang);
    const error = await failureOf(libraryOver(server.baseUrl, { budgetMs: 30 }).library.openPlaylist(PLAYLIST_ID));
    expect(error.kind).toBe('too-late');
    expectNothingToldBy(error);
  });

  test('a token that cannot be sent', async () => {
    const accessToken = `${ACCESS_TOKEN}\n`;
    const { library } = libraryOver('http://127.0.0.1:1/v1', { accessToken });
    expectNothingToldBy(await failureOf(library.openPlaylist(PLAYLIST_ID)));
  });

  test('an id that cannot be one', async () => {
    const { library } = libraryOver('http://127.0.0.1:1/v1');
    expectNothingToldBy(await failureOf(library.openPlaylist(`${PLAYLIST_ID}/../${TITLE}`)));
  });
});

test('the failures above are of every kind that a call can have', () => {
  const tested = new Set<MusicErrorKind>([...failures.map(([kind]) => kind), 'too-late']);
  expect(musicErrorKinds.filter(kind => !tested.has(kind))).toEqual(['not-linked']);
});

test('a library shows its token to nobody who prints it', () => {
  const { library, connection } = libraryOver('http://127.0.0.1:1/v1');
  for (const thing of [library, connection]) {
    expect(JSON.stringify(thing) + inspect(thing, { depth: Infinity, showHidden: true })).not.toContain(ACCESS_TOKEN);
  }
});

function expectNothingToldBy(error: Error): void {
  expect(error.cause).toBeUndefined();
  const shown = [
    JSON.stringify(error),
    JSON.stringify(error, Object.getOwnPropertyNames(error)),
    inspect(error, { depth: Infinity, showHidden: true, getters: true }),
    String(error),
    error.stack,
  ].join('\n');
  for (const secret of [ACCESS_TOKEN, PLAYLIST_ID, TITLE, 'Bearer', '127.0.0.1']) expect(shown).not.toContain(secret);
}
