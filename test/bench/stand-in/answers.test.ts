import { makeAnswers } from './answers';
import { longPlaylist, numberOf, playlistJson } from './library';
import { isSlow, readToken, SLOW_SHARE, tokenFor } from './manners';

interface Page {
  readonly items: readonly { readonly name: string; readonly item: { readonly duration_ms: number } }[];
  readonly next: string | null;
  readonly total: number;
}

const idOf = (number: number) => playlistJson(number)['id'] as string;
const long = idOf(longPlaylist.number);
const answers = makeAnswers(() => 'http://127.0.0.1:1');
const page = (target: string, playlists = 120) => JSON.parse(answers(target, playlists)?.toString() ?? 'null') as Page;

describe("the bench's Spotify", () => {
  test('hands out a library page by page, twenty at a time where nobody asks for more', () => {
    expect(page('/v1/me/playlists').items).toHaveLength(20);
    const last = page('/v1/me/playlists?limit=50&offset=100');
    expect([last.items.length, last.items.at(-1)?.name, last.next, last.total]).toEqual([
      20,
      'Bench Mix 120',
      null,
      120,
    ]);
  });

  test('leads on along next, back to itself', () => {
    let target: string | null = '/v1/me/playlists?limit=20';
    const names: string[] = [];
    while (target !== null) {
      const { items, next }: Page = page(target);
      names.push(...items.map(({ name }) => name));
      target = next?.replace('http://127.0.0.1:1', '') ?? null;
    }
    expect(names).toEqual(Array.from({ length: 120 }, (_, index) => `Bench Mix ${index + 1}`));
  });

  test('gives pages of the sizes that Spotify gives: nearly 60 KB of playlists, nearly 100 KB of songs', () => {
    const kilobytes = (target: string) => Math.round((answers(target, 500)?.length ?? 0) / 1024);
    expect(kilobytes('/v1/me/playlists?limit=50')).toBeGreaterThan(50);
    expect(kilobytes('/v1/me/playlists?limit=50')).toBeLessThan(66);
    expect(kilobytes(`/v1/playlists/${long}/items?limit=50`)).toBeGreaterThan(85);
    expect(kilobytes(`/v1/playlists/${long}/items?limit=50`)).toBeLessThan(115);
  });

  test('sends only the fields that are asked for', () => {
    const target = `/v1/playlists/${long}/items?limit=2&fields=total,items(item(duration_ms))`;
    const item = { item: { duration_ms: longPlaylist.songMs } };
    expect(page(target)).toEqual({ items: [item, item], total: longPlaylist.songs });
  });

  test('tells a playlist by its id, which is like no other', () => {
    const numbers = Array.from({ length: 500 }, (_, index) => index + 1);
    expect(numbers.map(number => numberOf(idOf(number)))).toEqual(numbers);
    expect(numberOf(idOf(7).replace(/7$/, '8'))).toBeNull();
    expect(idOf(7)).toMatch(/^[0-9A-Za-z]{22}$/);
  });

  test('has nothing where Spotify has nothing', () => {
    expect(page(`/v1/playlists/${idOf(121)}`)).toBeNull();
    expect(page('/v1/playlists/someoneElses')).toBeNull();
    expect(page('/v2/me')).toBeNull();
  });
});

describe('a token of the bench', () => {
  test('says how large the library is and how its owner is treated', () => {
    const caller = { playlists: 500, manner: 'tail' } as const;
    expect(readToken(tokenFor(caller, 'scan-1'))).toEqual(caller);
    expect(readToken('bench.500.rude.scan-1')).toBeNull();
    expect(readToken('someone-elses')).toBeNull();
  });

  test('draws the same slow calls again for the same seed, about as many as it should', () => {
    const draw = (seed: number) =>
      Array.from({ length: 5000 }, (_, nth) => isSlow({ seed, token: 'bench.1.tail.a', target: '/v1/me', nth }));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    const share = draw(1).filter(Boolean).length / 5000;
    expect(Math.abs(share - SLOW_SHARE)).toBeLessThan(0.01);
  });
});
