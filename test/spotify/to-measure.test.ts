// However a playlist is read, it adds up to the same: once as entries, once as nothing but what adds up, each as asked for.
import fc from 'fast-check';
import { measureOf } from '../../src/music/measure';
import { sumUp } from '../../src/questions/playing-time';
import { parseFields, project } from '../../src/simulator/spotify/web-api/fields';
import type { Endpoint } from '../../src/spotify/endpoints/endpoint';
import { playlistItemsEndpoint, playlistMeasuresEndpoint } from '../../src/spotify/endpoints/playlist-items';
import { UnexpectedJson } from '../../src/spotify/json-checks';
import { toMeasure } from '../../src/spotify/to-measure';
import type { WireEntry, WirePaging } from '../../src/spotify/wire';
import { artist, entry, episode, localTrack, paging, PLAYLIST_ID, track } from './support/wire-samples';

fc.configureGlobal({ seed: 20_261_121 });

const stretch = { offset: 0, limit: 50 };
const asEntries = playlistItemsEndpoint(PLAYLIST_ID, stretch);
const asMeasures = playlistMeasuresEndpoint(PLAYLIST_ID, stretch);

/** What the endpoint makes of an answer that holds what its `fields` name and nothing else. */
function readBy<T>(endpoint: Endpoint<T>, page: WirePaging<WireEntry>): T {
  return endpoint.parse(project(page, parseFields(String(endpoint.query['fields']))));
}

/** Songs, episodes, files, what is neither, withdrawn ones and those that are gone. */
const names = fc.oneof(fc.string(), fc.constantFrom('Harbour Lights', '', '  ', '\n', null));
const lengths = fc.oneof(fc.nat({ max: 604_800_000 }), fc.constantFrom(0, 604_800_000));
const things = fc.oneof(
  fc.record({ name: names, duration_ms: lengths }).map(track),
  fc.record({ name: names, duration_ms: lengths }).map(episode),
  fc.record({ name: names, duration_ms: lengths }).map(changes => ({ ...localTrack(), ...changes })),
  fc.record({ name: names, artists: fc.constant([artist(null)]) }).map(track),
  fc.constant({ ...track(), type: 'chapter' as never }),
  fc.constant(null),
);
const times = fc.constantFrom(
  null,
  '',
  'lately',
  '1970-01-01T00:00:00Z',
  '2024-05-01T10:00:00Z',
  '2026-02-11T00:00:00Z',
);
const places = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 9,
    arbitrary: fc
      .tuple(things, things, times, fc.boolean(), fc.constantFrom('new', 'old', 'both', 'both, the new one null'))
      .map(([thing, other, added_at, is_local, shape]): WireEntry => {
        const all = entry({ added_at, is_local });
        switch (shape) {
          case 'new':
            return { ...all, item: thing };
          case 'old':
            return { ...all, track: thing };
          case 'both':
            return { ...all, item: thing, track: other };
          default:
            return { ...all, item: null, track: thing };
        }
      }),
  },
);
const pages = fc.array(places, { minLength: 1, maxLength: 50 }).map(items => paging<WireEntry>(items));

describe('a page that is only added up', () => {
  test('tells of each place what the page that is read out tells of it, whatever stands there', () => {
    fc.assert(
      fc.property(pages, page => {
        const [whole, narrow] = [readBy(asEntries, page), readBy(asMeasures, page)];
        expect(narrow).toEqual({ ...whole, items: whole.items.map(measureOf) });
        expect(sumUp(narrow.items)).toEqual(sumUp(whole.items.map(measureOf)));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['by Spotify as it is since February 2026', entry({ item: track() })],
    ['by Spotify as it was before', entry({ track: track() })],
    ['by a Spotify in between', entry({ item: track(), track: track() })],
    ['by a Spotify in between, the new name empty', entry({ item: null, track: track() })],
  ])('counts a song sent %s', (_shape, wire) => {
    expect(readBy(asMeasures, paging([wire])).items).toEqual([
      { kind: 'track', durationMs: 201_000, addedAtMs: Date.UTC(2024, 4, 1, 10) },
    ]);
  });

  test('tells a song, an episode, a file, a withdrawn song and what is gone apart', () => {
    const page = paging([
      entry({ item: track() }),
      entry({ item: episode(), added_at: null }),
      entry({ is_local: true, item: localTrack() }),
      entry({ item: track({ name: '', duration_ms: 5000 }) }),
      null,
    ]);
    expect(sumUp(readBy(asMeasures, page).items)).toEqual({
      songs: 2,
      episodes: 1,
      unavailable: 2,
      durationMs: 201_000 + 1_800_000 + 95_000,
      newestAddedAtMs: Date.UTC(2024, 4, 1, 10),
    });
  });

  test.each([
    ['places', [null, null, null]],
    ['songs in the new shape', [entry({ item: null }), entry({ item: null }), entry({ item: null })]],
    ['songs in the old shape', [entry({ track: null }), entry({ track: null }), entry({ track: null })]],
  ])('may be nothing but %s that are gone: each still counts', (_what, items) => {
    expect(sumUp(readBy(asMeasures, paging<WireEntry>(items)).items)).toMatchObject({ unavailable: 3, durationMs: 0 });
  });
});

describe('a place that is only counted', () => {
  test.each<[string, unknown, [path: string, wanted: string]]>([
    ['that is a text', 'song', ['$.items[0]', 'an object']],
    ['with neither shape', { added_at: null }, ['$.items[0].item', 'an object or null']],
    ['with a number for its date', { added_at: 5, item: track() }, ['$.items[0].added_at', 'a text']],
    ['with an untyped song', { track: { name: 'x' } }, ['$.items[0].track.type', 'a text']],
    ['with a number for a name', { item: { type: 'track', name: 1 } }, ['$.items[0].item.name', 'a text']],
    ['with a song of no length', { item: { type: 'track', name: 'x' } }, ['$.items[0].item.duration_ms', 'a count']],
    [
      'with an episode longer than a week',
      { item: { type: 'episode', name: 'x', duration_ms: 604_800_001 } },
      ['$.items[0].item.duration_ms', 'a count up to 604800000'],
    ],
  ])('%s is refused by the place of it', (_what, wire, fault) => {
    expect(() => toMeasure(wire, '$.items[0]')).toThrow(new UnexpectedJson(...fault));
  });
});
