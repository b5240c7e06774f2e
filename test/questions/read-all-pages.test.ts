import fc from 'fast-check';
import { musicErrorKinds, type MusicErrorKind } from '../../src/music/music-error';
import type { Page, Stretch } from '../../src/music/page';
import { readAllPages } from '../../src/questions/read-all-pages';
import { problem } from '../support/in-memory-library';
import { noHurry, over } from './support/deadlines';

const seeded = { seed: 20_261_120, numRuns: 200 };
const upTo = (end: number, from = 0) => Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index);

interface Pages {
  readonly readPage: (stretch: Stretch) => Promise<Page<number>>;
  /** Offsets in the order in which they were asked for. */
  readonly asked: number[];
  mostInFlight(): number;
}

/** A list of the numbers from 0 on. Answers come after as many ticks as `slowness` gives for their offset. */
function pagesOf(
  total: number,
  slowness: (offset: number) => number = () => 1,
  fails = new Map<number, Error>(),
): Pages {
  const asked: number[] = [];
  let inFlight = 0;
  let most = 0;
  return {
    asked,
    mostInFlight: () => most,
    async readPage({ offset, limit }) {
      asked.push(offset);
      most = Math.max(most, ++inFlight);
      for (let tick = slowness(offset); tick > 0; tick--) await Promise.resolve();
      inFlight--;
      const failure = fails.get(offset);
      if (failure !== undefined) throw failure;
      return { items: upTo(Math.min(total, offset + limit), offset), offset, limit, total };
    },
  };
}

describe('a list that promises more than there is', () => {
  const endless = (total: number, limit = 50) => {
    const offsets: number[] = [];
    const readPage = ({ offset }: Stretch): Promise<Page<number>> => {
      offsets.push(offset);
      const items = offset < 100 ? Array.from({ length: limit }, (_, index) => offset + index) : [];
      return Promise.resolve({ items, offset, limit, total });
    };
    return { offsets, readPage };
  };

  test.each([1e6, 1e9, Number.MAX_SAFE_INTEGER])('of %d places ends with the first empty page', async total => {
    const { offsets, readPage } = endless(total);
    const all = await readAllPages(readPage, { within: noHurry });
    expect(all.items).toHaveLength(100);
    expect(offsets.length).toBeLessThanOrEqual(20);
  });

  test('without an end is not read for ever, and not called complete', async () => {
    const calls: number[] = [];
    const all = await readAllPages(
      ({ offset, limit }) => {
        calls.push(offset);
        return Promise.resolve({ items: Array.from({ length: limit }, () => 0), offset, limit, total: 1e9 });
      },
      { within: noHurry },
    );
    expect(calls).toHaveLength(250);
    expect(all.complete).toBe(false);
  });

  test('in shorter pages than were asked for is read without a gap', async () => {
    const offsets: number[] = [];
    const all = await readAllPages(
      ({ offset }) => {
        offsets.push(offset);
        const items = Array.from({ length: 20 }, (_, index) => offset + index);
        return Promise.resolve({ items, offset, limit: 20, total: 120 });
      },
      { within: noHurry },
    );
    expect(all.items).toEqual(Array.from({ length: 120 }, (_, index) => index));
    expect(offsets).toEqual([0, 20, 40, 60, 80, 100]);
    expect(all.complete).toBe(true);
  });
});

describe('a list of any length', () => {
  test('is read whole and in order: nothing is skipped, repeated or asked for twice', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(2_500), fc.array(fc.nat(9), { minLength: 1 }), async (total, ticks) => {
        const pages = pagesOf(total, offset => ticks[(offset / 50) % ticks.length] ?? 0);
        const all = await readAllPages(pages.readPage, { within: noHurry });
        expect(all).toEqual({ items: upTo(total), total, complete: true });
        expect(new Set(pages.asked).size).toBe(pages.asked.length);
        expect(pages.asked).toHaveLength(Math.max(1, Math.ceil(total / 50)));
      }),
      seeded,
    ));

  test('goes on behind a first page of any length that is at hand already', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(1_500), fc.integer({ min: 1, max: 120 }), async (total, limit) => {
        const pages = pagesOf(total);
        const first = { items: upTo(Math.min(total, limit)), offset: 0, limit, total };
        const all = await readAllPages(pages.readPage, { within: noHurry, first });
        expect(all).toEqual({ items: upTo(total), total, complete: true });
        expect(pages.asked.every(offset => offset >= limit)).toBe(true);
      }),
      seeded,
    ));

  test('behind the first hundred songs of an opened playlist is asked for from the hundredth on', async () => {
    const pages = pagesOf(230);
    const first = { items: upTo(100), offset: 0, limit: 100, total: 230 };
    expect((await readAllPages(pages.readPage, { within: noHurry, first })).items).toEqual(upTo(230));
    expect(pages.asked).toEqual([100, 150, 200]);
  });

  test('is read with at most sixteen calls under way, and with that many where there is enough to read', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(3_000), fc.integer({ min: 1, max: 8 }), async (total, ticks) => {
        const pages = pagesOf(total, () => ticks);
        await readAllPages(pages.readPage, { within: noHurry });
        expect(pages.mostInFlight()).toBe(Math.min(16, Math.max(1, Math.ceil(total / 50) - 1)));
      }),
      seeded,
    ));

  test('that Spotify counts longer than it hands out is complete when its last page came', async () => {
    const pages = pagesOf(120);
    const readPage = async (stretch: Stretch) => ({ ...(await pages.readPage(stretch)), total: 140 });
    const all = await readAllPages(readPage, { within: noHurry });
    expect(all).toEqual({ items: upTo(120), total: 140, complete: true });
  });

  test('that is empty costs one call', async () => {
    const pages = pagesOf(0);
    expect(await readAllPages(pages.readPage, { within: noHurry })).toEqual({ items: [], total: 0, complete: true });
    expect(pages.asked).toEqual([0]);
  });
});

describe('a page that fails to arrive', () => {
  const missing: readonly MusicErrorKind[] = ['too-late', 'unavailable', 'bad-answer'];

  test('makes the list incomplete, is asked for only once, and what did arrive is kept in order', () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 51, max: 2_500 }),
        fc.nat(),
        fc.constantFrom(...missing),
        async (total, which, kind) => {
          const failing = 50 * (1 + (which % (Math.ceil(total / 50) - 1)));
          const pages = pagesOf(total, () => 1 + (which % 5), new Map([[failing, problem(kind)]]));
          const all = await readAllPages(pages.readPage, { within: noHurry });
          expect(all).toMatchObject({ total, complete: false });
          expect(pages.asked.filter(offset => offset === failing)).toHaveLength(1);
          expect(new Set(pages.asked).size).toBe(pages.asked.length);
          expect(all.items).toEqual([...all.items].sort((left, right) => left - right));
          expect(all.items).toEqual(expect.arrayContaining(upTo(50)));
          expect(all.items).not.toContain(failing);
        },
      ),
      seeded,
    ));

  test('keeps the pages not yet asked for from being asked at all', async () => {
    const pages = pagesOf(5_000, offset => (offset === 50 ? 0 : 20), new Map([[50, problem('unavailable')]]));
    await readAllPages(pages.readPage, { within: noHurry });
    expect(Math.max(...pages.asked)).toBe(50 * 16);
  });

  test.each(musicErrorKinds.filter(kind => !missing.includes(kind)))(
    'because of "%s" ends the reading, for the listener must hear of it',
    async kind => {
      const pages = pagesOf(500, () => 1, new Map([[100, problem(kind)]]));
      await expect(readAllPages(pages.readPage, { within: noHurry })).rejects.toMatchObject({ kind });
    },
  );

  test.each(musicErrorKinds)('as the very first one ends the reading with its own "%s"', async kind => {
    const pages = pagesOf(500, () => 1, new Map([[0, problem(kind)]]));
    await expect(readAllPages(pages.readPage, { within: noHurry })).rejects.toMatchObject({ kind });
    expect(pages.asked).toEqual([0]);
  });

  test('by a mistake of our own is not passed over', async () => {
    const pages = pagesOf(500, () => 1, new Map([[100, new TypeError('ours')]]));
    await expect(readAllPages(pages.readPage, { within: noHurry })).rejects.toThrow(TypeError);
  });
});

describe('when the time is over', () => {
  test('no further page is asked for, and what is at hand counts as a part', async () => {
    const pages = pagesOf(500);
    const first = { items: upTo(50), offset: 0, limit: 50, total: 500 };
    const all = await readAllPages(pages.readPage, { within: over, first });
    expect(all).toEqual({ items: upTo(50), total: 500, complete: false });
    expect(pages.asked).toEqual([]);
  });

  test('half-way, the pages that came are kept', async () => {
    const controller = new AbortController();
    const pages = pagesOf(5_000);
    const readPage = (stretch: Stretch) => {
      if (stretch.offset === 1_000) controller.abort();
      return pages.readPage(stretch);
    };
    const all = await readAllPages(readPage, { within: { remainingMs: () => 1, signal: controller.signal } });
    expect(all.complete).toBe(false);
    expect(all.items.length).toBeGreaterThanOrEqual(1_000);
    expect(Math.max(...pages.asked)).toBeLessThan(2_000);
  });

  test('every call is told so', async () => {
    const signals = new Set<AbortSignal | undefined>();
    const pages = pagesOf(200);
    await readAllPages(stretch => pages.readPage(stretch).finally(() => signals.add(stretch.signal)), {
      within: noHurry,
    });
    expect([...signals]).toEqual([noHurry.signal]);
  });
});
