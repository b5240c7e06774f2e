import fc from 'fast-check';
import { artists } from '../../../../src/simulator/spotify/catalogue/artists';
import { openCatalogue } from '../../../../src/simulator/spotify/catalogue/catalogue';
import { hexFor, idFor, seeded } from '../../../../src/simulator/spotify/catalogue/seeded';
import { SONG_COUNT, songAt, songOfMood } from '../../../../src/simulator/spotify/catalogue/songs';
import { TITLE_COUNT, titleOf } from '../../../../src/simulator/spotify/catalogue/titles';

const NOW = Date.UTC(2026, 10, 20, 12);
const catalogue = openCatalogue(NOW);

describe('songs', () => {
  it('have titles of their own', () => {
    const titles = Array.from({ length: TITLE_COUNT }, (_, number) => titleOf(number));
    expect(new Set(titles).size).toBe(TITLE_COUNT);
    expect(SONG_COUNT).toBe(TITLE_COUNT);
  });

  it('have ids of their own', () => {
    const ids = Array.from({ length: SONG_COUNT }, (_, number) => songAt(number).id);
    expect(new Set(ids).size).toBe(SONG_COUNT);
    expect(ids.every(id => /^[0-9A-Za-z]{22}$/.test(id))).toBe(true);
  });

  it('fill albums of ten by one artist', () => {
    const albums = new Map<string, number>();
    for (let number = 0; number < SONG_COUNT; number++) {
      const { album, artists: singers } = songAt(number);
      expect(singers[0]).toBe(album.artist);
      albums.set(album.id, (albums.get(album.id) ?? 0) + 1);
    }
    expect([...albums.values()].every(count => count === 10)).toBe(true);
    expect(albums.size).toBe(artists.length * 4);
  });

  it.each([
    ['bright', 480],
    ['calm', 480],
    ['road', 480],
    ['night', 480],
    ['any', 1920],
  ] as const)('of the mood %s come once each', (mood, count) => {
    const ids = Array.from({ length: count }, (_, place) => songOfMood(mood, place, 'a seed').id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('do not exist beyond the last', () => {
    expect(() => songAt(SONG_COUNT)).toThrow(RangeError);
  });
});

describe('playlists', () => {
  it('give the same entry whenever it is asked for', () => {
    const again = openCatalogue(NOW);
    fc.assert(
      fc.property(fc.nat(catalogue.playlists.length - 1), fc.nat(2000), (which, position) => {
        const playlist = catalogue.playlists[which];
        if (playlist === undefined || playlist.size === 0) return;
        const at = position % playlist.size;
        expect(again.playlist(playlist.id)?.entryAt(at)).toEqual(playlist.entryAt(at));
      }),
      { seed: 20, numRuns: 300 },
    );
  });

  it('have no entries outside their size', () => {
    for (const playlist of catalogue.playlists.slice(0, 40)) {
      for (const position of [-1, playlist.size, 0.5]) expect(() => playlist.entryAt(position)).toThrow(RangeError);
    }
  });

  it('grew at their end, and never after today', () => {
    for (const playlist of catalogue.playlists) {
      const dates = Array.from({ length: playlist.size }, (_, position) => playlist.entryAt(position).addedAtMs ?? 0);
      expect(dates).toEqual([...dates].sort((a, b) => a - b));
      expect(dates.at(-1) ?? 0).toBeLessThan(NOW);
    }
  });

  it('are as long as a long drive: Road Trip takes about five and a half hours', () => {
    const roadTrip = catalogue.playlists.find(({ name }) => name === 'Road Trip');
    if (roadTrip === undefined) throw new Error('Road Trip is missing.');
    const lengths = Array.from({ length: roadTrip.size }, (_, position) => {
      const { item } = roadTrip.entryAt(position);
      return item.kind === 'gap' ? 0 : item.durationMs;
    });
    expect(lengths.reduce((sum, ms) => sum + ms, 0) / 3_600_000).toBeCloseTo(5.5, 0);
  });

  it('have ids of their own, namesakes too', () => {
    const ids = catalogue.playlists.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('chance', () => {
  it('is the same for the same seed on every machine', () => {
    expect(idFor('a seed')).toBe('6vGWNNruKBPVzb2LhLgDps');
    expect(hexFor('a seed', 8)).toBe('1e4865de');
  });

  it('stays within its limit', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 1000 }), (seed, limit) => {
        const number = seeded(seed).below(limit);
        return Number.isInteger(number) && number >= 0 && number < limit;
      }),
      { seed: 20 },
    );
  });

  it('cannot pick from nothing', () => {
    expect(() => seeded('a').pick([])).toThrow();
  });
});
