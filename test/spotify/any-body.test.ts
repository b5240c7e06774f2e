// Whatever Spotify sends, each endpoint yields a value as music promises it, or a MusicError, and never anything else.
import fc from 'fast-check';
import { MusicError, musicErrorKinds } from '../../src/music/music-error';
import { readAnswer } from '../../src/spotify/answer';
import type { Endpoint } from '../../src/spotify/endpoints/endpoint';
import { listenerEndpoint } from '../../src/spotify/endpoints/me';
import { myPlaylistsEndpoint } from '../../src/spotify/endpoints/my-playlists';
import { playlistEndpoint } from '../../src/spotify/endpoints/playlist';
import { playlistItemsEndpoint, playlistMeasuresEndpoint } from '../../src/spotify/endpoints/playlist-items';
import { startServer, stopServers, text } from './support/fake-server';
import { closeLibraries, libraryOver } from './support/library-over';
import {
  expectEntryPage,
  expectListener,
  expectMeasurePage,
  expectOpenedPlaylist,
  expectPlaylistPage,
} from './support/as-music-promises';
import {
  entry,
  episode,
  fullPlaylist,
  listedPlaylist,
  localTrack,
  paging,
  PLAYLIST_ID,
  track,
  wireListener,
} from './support/wire-samples';

fc.configureGlobal({ seed: 20_261_120 });

afterEach(async () => {
  closeLibraries();
  await stopServers();
});

const stretch = { offset: 0, limit: 50 };
const entries = paging([
  entry({ item: track() }),
  entry({ track: episode() }),
  entry({ item: null }),
  entry({ is_local: true, item: localTrack(), track: localTrack() }),
]);

/** Each endpoint with a good answer to spoil, and with what its value has to be. */
const cases: readonly {
  readonly what: string;
  readonly endpoint: Endpoint<unknown>;
  readonly good: unknown;
  readonly expectValue: (value: never) => void;
}[] = [
  { what: 'the listener', endpoint: listenerEndpoint(), good: wireListener, expectValue: expectListener },
  {
    what: 'the playlists',
    endpoint: myPlaylistsEndpoint(stretch),
    good: paging([listedPlaylist(), null, listedPlaylist({ tracks: { href: '', total: null } })]),
    expectValue: expectPlaylistPage,
  },
  {
    what: 'a playlist',
    endpoint: playlistEndpoint(PLAYLIST_ID),
    good: fullPlaylist({ items: entries, tracks: entries }),
    expectValue: expectOpenedPlaylist,
  },
  {
    what: 'the entries',
    endpoint: playlistItemsEndpoint(PLAYLIST_ID, stretch),
    good: entries,
    expectValue: expectEntryPage,
  },
  {
    what: 'the measures',
    endpoint: playlistMeasuresEndpoint(PLAYLIST_ID, stretch),
    good: entries,
    expectValue: expectMeasurePage,
  },
];

/** True when the body was read; fails when it was neither read nor refused. */
function isReadOrRefused(endpoint: Endpoint<unknown>, body: string, expectValue: (value: never) => void): boolean {
  let value: unknown;
  try {
    value = readAnswer({ kind: 'answered', status: 200, text: body }, endpoint);
  } catch (error) {
    expect(error).toBeInstanceOf(MusicError);
    expect((error as MusicError).kind).toBe('bad-answer');
    expect((error as MusicError).call).toBe(endpoint.call);
    return false;
  }
  expectValue(value as never);
  return true;
}

/** A good answer in which a few places hold something else, or nothing. */
function spoilt(good: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(good);
  const spoil = fc.record({ place: fc.constantFrom(...places), by: fc.option(fc.jsonValue(), { nil: undefined }) });
  return fc.array(spoil, { minLength: 1, maxLength: 4 }).map(spoils => {
    const body = structuredClone(good);
    for (const { place, by } of spoils) putInto(body, place, by);
    return body;
  });
}

function placesIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[key], ...placesIn(inner).map(rest => [key, ...rest])]);
}

function putInto(body: unknown, [key, ...rest]: readonly string[], by: unknown): void {
  if (key === undefined || typeof body !== 'object' || body === null) return;
  const holder = body as Record<string, unknown>;
  if (rest.length === 0) holder[key] = by;
  else putInto(holder[key], rest, by);
}

describe.each(cases)('the answer for $what', ({ endpoint, good, expectValue }) => {
  test('is read when it is good', () => {
    expect(isReadOrRefused(endpoint, JSON.stringify(good), expectValue)).toBe(true);
  });

  test('is read or refused, whatever text it is', () => {
    fc.assert(fc.property(fc.string(), body => void isReadOrRefused(endpoint, body, expectValue)));
  });

  test('is read or refused, whatever JSON it is', () => {
    fc.assert(fc.property(fc.json(), body => void isReadOrRefused(endpoint, body, expectValue)));
  });

  test('is read or refused when it breaks off', () => {
    const body = JSON.stringify(good);
    fc.assert(
      fc.property(fc.nat({ max: body.length - 1 }), length => {
        expect(isReadOrRefused(endpoint, body.slice(0, length), expectValue)).toBe(false);
      }),
    );
  });

  test('is read or refused when any of its places holds something else', () => {
    const seen = { read: 0, refused: 0 };
    fc.assert(
      fc.property(spoilt(good), body => {
        seen[isReadOrRefused(endpoint, JSON.stringify(body), expectValue) ? 'read' : 'refused'] += 1;
      }),
      { numRuns: 500 },
    );
    // Both happen: the places that matter are checked, those that do not are let be.
    expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(0);
  });
});

test('over a real connection any status, header and body is answered or a MusicError', async () => {
  const server = await startServer(text(''));
  const { library } = libraryOver(server.baseUrl);
  const calls = [
    () => library.listener(),
    () => library.playlists(stretch),
    () => library.openPlaylist(PLAYLIST_ID),
    () => library.entries(PLAYLIST_ID, stretch),
    () => library.measures(PLAYLIST_ID, stretch),
  ];
  const statuses = fc.oneof(fc.integer({ min: 200, max: 499 }), fc.constant(200), fc.constant(429), fc.constant(501));
  const bodies = fc.oneof(fc.string(), fc.json(), fc.constant(JSON.stringify(entries)));
  const retryAfter = fc.stringMatching(/^[\x20-\x7e]{0,20}$/);
  await fc.assert(
    fc.asyncProperty(statuses, bodies, retryAfter, async (status, body, header) => {
      server.answer(text(body, status, { 'Retry-After': header }));
      for (const call of calls) {
        const error = await call().then(
          () => null,
          (thrown: unknown) => thrown,
        );
        if (error === null) continue;
        expect(error).toBeInstanceOf(MusicError);
        const { kind, retryAfterSeconds } = error as MusicError;
        expect(musicErrorKinds).toContain(kind);
        const isWait = kind === 'wait' || kind === 'quota-spent';
        expect(isWait ? Number.isSafeInteger(retryAfterSeconds) : retryAfterSeconds === undefined).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});
