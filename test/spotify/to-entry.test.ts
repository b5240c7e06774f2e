import { UnexpectedJson } from '../../src/spotify/json-checks';
import { toEntry } from '../../src/spotify/to-entry';
import { artist, entry, episode, localTrack, track } from './support/wire-samples';

const read = (value: unknown) => toEntry(value, '$.items[0]');

const harbourLights = {
  kind: 'track',
  title: 'Harbour Lights',
  artists: ['The Paper Boats'],
  album: 'Lanterns',
  durationMs: 201_000,
  local: false,
};
const unavailable = { kind: 'unavailable' };

describe('a song in a playlist', () => {
  test.each([
    ['the new shape', entry({ item: track() })],
    ['the old shape', entry({ track: track() })],
    ['both shapes', entry({ item: track(), track: track() })],
    ['both shapes, the new one null', entry({ item: null, track: track() })],
  ])('is read in %s', (_shape, wire) => {
    expect(read(wire)).toEqual({ item: harbourLights, addedAtMs: Date.UTC(2024, 4, 1, 10) });
  });

  test('is not mistaken for the old shape by the boolean `track` inside of it', () => {
    expect(read({ ...entry({ item: track() }), track: true }).item).toEqual(harbourLights);
    expect(() => read({ ...entry(), track: true })).toThrow(UnexpectedJson);
  });

  test('names all its artists in order, and leaves out those without a name', () => {
    const artists = [artist('Ann'), artist(null), artist(' '), artist('Bo')];
    expect(read(entry({ item: track({ artists }) })).item).toMatchObject({ artists: ['Ann', 'Bo'] });
  });

  test('names no more artists than anybody would list', () => {
    const artists = Array.from({ length: 10_000 }, (_, index) => artist(`Artist ${index + 1}`));
    const { item } = read(entry({ item: track({ artists }) }));
    expect(item).toMatchObject({ artists: Array.from({ length: 50 }, (_, index) => `Artist ${index + 1}`) });
  });

  test('may lack what Spotify took out of its answers', () => {
    const bare = { type: 'track', name: 'Bare', duration_ms: 0 };
    expect(read({ item: bare })).toEqual({
      item: { kind: 'track', title: 'Bare', artists: [], album: null, durationMs: 0, local: false },
      addedAtMs: null,
    });
  });

  test('from a listener’s own computer is local, whichever of the two places says so', () => {
    const kitchenTape = {
      kind: 'track',
      title: 'Kitchen Tape',
      artists: [],
      album: null,
      durationMs: 95_000,
      local: true,
    };
    expect(read(entry({ is_local: true, item: localTrack() })).item).toEqual(kitchenTape);
    expect(read(entry({ is_local: true, item: { ...localTrack(), is_local: false } })).item).toEqual(kitchenTape);
    expect(read(entry({ is_local: false, item: localTrack() })).item).toEqual(kitchenTape);
  });
});

describe('a podcast episode in a playlist', () => {
  test('is read with its show', () => {
    expect(read(entry({ item: episode() })).item).toEqual({
      kind: 'episode',
      title: 'On Knots',
      show: 'Rope Radio',
      durationMs: 1_800_000,
    });
  });

  test('may come without its show', () => {
    expect(read(entry({ track: episode({ show: null }) })).item).toMatchObject({ kind: 'episode', show: null });
  });
});

describe('names made to be too long', () => {
  const long = 'n'.repeat(300_000);
  const cut = 'n'.repeat(1000);

  test('are cut in a song', () => {
    const song = track({ name: long, artists: [artist('Ann'), artist(long)], album: { ...track().album, name: long } });
    expect(read(entry({ item: song })).item).toMatchObject({ title: cut, artists: ['Ann', cut], album: cut });
  });

  test('are cut in an episode', () => {
    const show = { id: '', name: long, uri: '', type: 'show' } as const;
    expect(read(entry({ item: episode({ name: long, show }) })).item).toMatchObject({ title: cut, show: cut });
  });

  test('are none when what is left of them is blank', () => {
    expect(read(entry({ item: track({ name: `${' '.repeat(1000)}x` }) })).item).toEqual(unavailable);
  });
});

describe('a place of which Spotify offers nothing', () => {
  test.each([
    ['a null in the new shape', entry({ item: null })],
    ['a null in the old shape', entry({ track: null })],
    ['a withdrawn song, its name blanked', entry({ item: track({ name: '', duration_ms: 0 }) })],
    ['a song without a name', entry({ item: track({ name: null }) })],
    ['an episode without a name', entry({ item: episode({ name: null }) })],
    ['a kind of thing that is neither song nor episode', { ...entry(), item: { type: 'chapter', name: 'One' } }],
  ])('is unavailable: %s', (_what, wire) => {
    expect(read(wire)).toEqual({ item: unavailable, addedAtMs: Date.UTC(2024, 4, 1, 10) });
  });
});

describe('the time an entry was added', () => {
  test.each([
    ['2024-05-01T10:00:00Z', Date.UTC(2024, 4, 1, 10)],
    [null, null],
    ['', null],
    ['lately', null],
    ['5', null],
    ['2024-99-99T10:00:00Z', null],
    ['1970-01-01T00:00:00Z', null],
  ])('%j is %p', (added_at, addedAtMs) => {
    expect(read(entry({ added_at, item: track() })).addedAtMs).toBe(addedAtMs);
  });
});

describe('an entry', () => {
  test.each<[string, unknown, [path: string, wanted: string]]>([
    ['that is a text', 'song', ['$.items[0]', 'an object']],
    ['with neither shape', { added_at: null, is_local: false }, ['$.items[0].item', 'an object or null']],
    ['with a text for its song', { item: 'x' }, ['$.items[0].item', 'an object or null']],
    ['with a number for its date', { added_at: 5, item: null }, ['$.items[0].added_at', 'a text']],
    ['with a text for a flag', { is_local: 'no', item: null }, ['$.items[0].is_local', 'true or false']],
    ['with an untyped song', { track: { name: 'x' } }, ['$.items[0].track.type', 'a text']],
    ['with a number for a name', { item: { type: 'track', name: 1 } }, ['$.items[0].item.name', 'a text']],
    ['with a song of no length', { item: { type: 'track', name: 'x' } }, ['$.items[0].item.duration_ms', 'a count']],
    [
      'with artists that are no list',
      { item: { type: 'track', name: 'x', duration_ms: 0, artists: {} } },
      ['$.items[0].item.artists', 'a list'],
    ],
    [
      'with an artist that is a text',
      { item: { type: 'track', name: 'x', duration_ms: 0, artists: ['Ann'] } },
      ['$.items[0].item.artists[0]', 'an object'],
    ],
    [
      'with an album that is a text',
      { item: { type: 'track', name: 'x', duration_ms: 0, album: 'y' } },
      ['$.items[0].item.album', 'an object'],
    ],
    [
      'with a song longer than a week',
      { item: { type: 'track', name: 'x', duration_ms: 604_800_001 } },
      ['$.items[0].item.duration_ms', 'a count up to 604800000'],
    ],
    [
      'with an episode longer than a number can be',
      { item: { type: 'episode', name: 'x', duration_ms: 1e300 } },
      ['$.items[0].item.duration_ms', 'a count'],
    ],
  ])('%s is refused by the place of it', (_what, wire, fault) => {
    expect(() => read(wire)).toThrow(new UnexpectedJson(...fault));
  });
});
