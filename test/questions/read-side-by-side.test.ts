import fc from 'fast-check';
import { musicErrorKinds } from '../../src/music/music-error';
import type { Page, Stretch } from '../../src/music/page';
import { readAllPages, readAllPlaylists } from '../../src/questions/read-all-pages';
import { inMemoryLibrary, numbered, problem } from '../support/in-memory-library';
import { noHurry } from './support/deadlines';

const seeded = { seed: 20_261_121, numRuns: 300 };
const upTo = (end: number) => Array.from({ length: end }, (_, index) => index);

/** The numbers from 0 on, each page as many ticks late as told. */
function listOf(total: number, { slowness = () => 1, pageSize = 50 }: Partial<ListOptions> = {}) {
  const asked: number[] = [];
  const flight = { now: 0, most: 0 };
  const readPage = async ({ offset, limit }: Stretch): Promise<Page<number>> => {
    asked.push(offset);
    flight.most = Math.max(flight.most, ++flight.now);
    for (let tick = slowness(offset); tick > 0; tick--) await Promise.resolve();
    flight.now--;
    const size = Math.min(limit, pageSize);
    return { items: upTo(total).slice(offset, offset + size), offset, limit: size, total };
  };
  return { asked, flight, readPage };
}

interface ListOptions {
  readonly slowness: (offset: number) => number;
  readonly pageSize: number;
}

describe('a list whose length is known from before', () => {
  test('is asked for all at once', async () => {
    const { asked, readPage } = listOf(200, { slowness: () => 50 });
    const whole = readAllPages(readPage, { within: noHurry, expectedTotal: 200 });
    expect(asked).toEqual([0, 50, 100, 150]);
    expect(await whole).toEqual({ items: upTo(200), total: 200, complete: true });
  });

  test('is read as it is now, however wrong that length is, with sixteen calls under way at most', () =>
    fc.assert(
      fc.asyncProperty(
        fc.nat(1800),
        fc.nat(1800),
        fc.array(fc.nat(9), { minLength: 1 }),
        async (total, expectedTotal, ticks) => {
          const list = listOf(total, { slowness: offset => ticks[(offset / 50) % ticks.length] ?? 0 });
          const whole = await readAllPages(list.readPage, { within: noHurry, expectedTotal });
          expect(whole).toEqual({ items: upTo(total), total, complete: true });
          expect(new Set(list.asked).size).toBe(list.asked.length);
          expect(list.flight.most).toBeLessThanOrEqual(16);
        },
      ),
      seeded,
    ));

  test('and is by now handed out in shorter pages is read without a gap', () =>
    fc.assert(
      fc.asyncProperty(
        fc.nat(600),
        fc.nat(600),
        fc.integer({ min: 5, max: 49 }),
        async (total, expectedTotal, pageSize) => {
          const { readPage } = listOf(total, { pageSize });
          const whole = await readAllPages(readPage, { within: noHurry, expectedTotal });
          expect(whole).toEqual({ items: upTo(total), total, complete: true });
        },
      ),
      seeded,
    ));

  test.each(musicErrorKinds)(
    'fails with what its first page fails with (%s), and asks for no more then',
    async kind => {
      const { asked, readPage } = listOf(5000, { slowness: () => 20 });
      const failing = async (stretch: Stretch) => {
        if (stretch.offset === 0) throw problem(kind);
        return readPage(stretch);
      };
      await expect(readAllPages(failing, { within: noHurry, expectedTotal: 5000 })).rejects.toMatchObject({ kind });
      for (let tick = 0; tick < 200; tick += 1) await Promise.resolve();
      expect(asked).toHaveLength(15);
    },
  );

  test.each(musicErrorKinds)('misses no page behind its end, whatever becomes of it (%s)', async kind => {
    const { readPage } = listOf(120);
    const failing = async (stretch: Stretch) => {
      if (stretch.offset >= 120) throw problem(kind);
      return readPage(stretch);
    };
    const whole = await readAllPages(failing, { within: noHurry, expectedTotal: 400 });
    expect(whole).toEqual({ items: upTo(120), total: 120, complete: true });
  });

  test('is incomplete where one of its pages did not come', async () => {
    const { readPage } = listOf(300);
    const failing = async (stretch: Stretch) => {
      if (stretch.offset === 100) throw problem('unavailable');
      return readPage(stretch);
    };
    const whole = await readAllPages(failing, { within: noHurry, expectedTotal: 300 });
    expect(whole).toMatchObject({ total: 300, complete: false });
    expect(whole.items).not.toContain(100);
  });

  test('ends with what concerns the access, whichever page tells it', async () => {
    const { readPage } = listOf(300, { slowness: offset => (offset === 0 ? 9 : 1) });
    const failing = async (stretch: Stretch) => {
      if (stretch.offset === 100) throw problem('link-expired');
      return readPage(stretch);
    };
    await expect(readAllPages(failing, { within: noHurry, expectedTotal: 300 })).rejects.toMatchObject({
      kind: 'link-expired',
    });
  });
});

describe('a list that changes while it is read', () => {
  /** Longer by one in front, from the nth page that is asked for on. */
  const growing = (nth: number) => {
    let pages = 0;
    return ({ offset, limit }: Stretch): Promise<Page<number>> => {
      pages += 1;
      const items = pages < nth ? upTo(120) : [-1, ...upTo(120)];
      return Promise.resolve({ items: items.slice(offset, offset + limit), offset, limit, total: items.length });
    };
  };

  test.each([2, 3])('is read once more, so that nothing is missing or there twice (page %i)', async nth => {
    const whole = await readAllPages(growing(nth), { within: noHurry });
    expect(whole).toEqual({ items: [-1, ...upTo(120)], total: 121, complete: true });
  });

  test('behind a page that was at hand is read once more from its beginning', async () => {
    const first = { items: upTo(50), offset: 0, limit: 50, total: 120 };
    const whole = await readAllPages(growing(1), { within: noHurry, first });
    expect(whole).toEqual({ items: [-1, ...upTo(120)], total: 121, complete: true });
  });

  test.each(['unavailable', 'too-late'] as const)(
    'is told as it was found where it cannot be read again (%s)',
    async kind => {
      const grown = growing(2);
      let pages = 0;
      const readPage = async (stretch: Stretch) => {
        pages += 1;
        if (pages > 3) throw problem(kind);
        return grown(stretch);
      };
      expect(await readAllPages(readPage, { within: noHurry })).toMatchObject({ total: 120, complete: true });
    },
  );

  test('all the time is not read for ever', async () => {
    let pages = 0;
    const whole = await readAllPages(
      ({ offset, limit }) => {
        pages += 1;
        const items = upTo(100 + pages);
        return Promise.resolve({ items: items.slice(offset, offset + limit), offset, limit, total: items.length });
      },
      { within: noHurry },
    );
    expect(pages).toBeLessThanOrEqual(8);
    expect(whole.items.length).toBeGreaterThanOrEqual(100);
  });
});

test('the playlists of a library that knows how many there were are asked for all at once', async () => {
  const library = { ...inMemoryLibrary({ playlists: numbered(120) }), expectedPlaylists: () => 120 };
  const whole = readAllPlaylists(library, noHurry);
  expect(library.calls).toEqual(['playlists 0+50', 'playlists 50+50', 'playlists 100+50']);
  expect((await whole).items).toHaveLength(120);
});
