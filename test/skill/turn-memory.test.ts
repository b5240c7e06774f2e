import { startDeadline } from '../../src/music/deadline';
import { nothingRemembered, type Fact, type Memory } from '../../src/music/memory';
import { openTurnMemory, type OwnedTurnMemory } from '../../src/skill/turn-memory';
import { NOON_MS } from '../support/talk';
import { countedMemory, memoryThat, never } from './support/memories';

const now = () => NOON_MS;
const welcome: Fact = { about: 'welcome', atMs: NOON_MS };
const place = (position: number | null): Fact => ({ about: 'place', playlistId: 'gym', position, atMs: NOON_MS });

function open(
  memory: Memory,
  { listener = 'ann', budgetMs = 6000 }: { listener?: string | null; budgetMs?: number } = {},
): OwnedTurnMemory {
  return openTurnMemory({ memory, listener, now, deadline: startDeadline(budgetMs, now) });
}

describe('the memory of a turn', () => {
  test('is asked once, however often the turn wants to know', async () => {
    const memory = countedMemory();
    const turn = open(memory);
    await Promise.all([turn.recall(), turn.recall(), turn.spentAllowances(), turn.spentAllowances()]);
    expect(memory.asked).toEqual(['recall', 'spent?']);
  });

  test('keeps nothing before the end of the turn, and of each thing the last that was learnt', async () => {
    const memory = countedMemory();
    const turn = open(memory);
    turn.keep(place(null));
    turn.keep(welcome);
    turn.keep(place(5));
    expect(memory.asked).toEqual([]);
    await turn.settle();
    expect(memory.asked.sort()).toEqual(['keep place', 'keep welcome']);
    expect(await open(memory).recall()).toMatchObject({ welcomedAtMs: NOON_MS, places: [{ position: 5 }] });
  });

  test('keeps everything once', async () => {
    const memory = countedMemory();
    const turn = open(memory);
    turn.keep(welcome);
    await turn.settle();
    await turn.settle();
    expect(memory.asked).toEqual(['keep welcome']);
  });

  test('knows within the turn which allowance was just found used up', async () => {
    const turn = open(countedMemory());
    turn.keepSpent({ call: 'GET /me', untilMs: NOON_MS + 1000 });
    expect(await turn.spentAllowances()).toEqual([{ call: 'GET /me', untilMs: NOON_MS + 1000 }]);
  });

  test('is of nobody when the request names nobody', async () => {
    const memory = countedMemory();
    const turn = open(memory, { listener: null });
    turn.keep(welcome);
    await turn.forget(NOON_MS);
    await turn.settle();
    expect(await turn.recall()).toEqual(nothingRemembered);
    expect(memory.asked).toEqual([]);
    expect(turn.failure()).toBeNull();
  });
});

class AccessDenied extends Error {
  override readonly name = 'AccessDeniedException';
}

describe('a memory that is away', () => {
  test.each([
    ['refuses', () => Promise.reject(new AccessDenied('of the table MARKED')), 'AccessDeniedException'],
    [
      'throws at once',
      () => {
        throw new TypeError('MARKED');
      },
      'TypeError',
    ],
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    ['rejects with what is no error', () => Promise.reject('MARKED'), 'string'],
  ] as const)('and %s costs the turn nothing but what would be known', async (_, access, reason) => {
    const turn = open(memoryThat(access));
    expect(await turn.recall()).toEqual(nothingRemembered);
    expect(await turn.spentAllowances()).toEqual([]);
    turn.keep(welcome);
    await turn.forget(NOON_MS);
    await turn.settle();
    expect(turn.failure()).toBe(reason);
  });

  test('and does not answer is not waited for longer than the turn has', async () => {
    const turn = open(memoryThat(never), { budgetMs: 20 });
    expect(await turn.recall()).toEqual(nothingRemembered);
    expect(turn.failure()).toBe('TooLate');
  });

  test.each([
    ['a few hundred milliseconds', 6000, 400],
    ['a fifth of a short turn, for Spotify has to be asked too', 1000, 200],
  ])('and does not answer is waited for %s', async (_, budgetMs, waitedMs) => {
    jest.useFakeTimers();
    try {
      let known = false;
      void open(memoryThat(never), { budgetMs })
        .recall()
        .then(() => (known = true));
      await jest.advanceTimersByTimeAsync(waitedMs - 1);
      expect(known).toBe(false);
      await jest.advanceTimersByTimeAsync(1);
      expect(known).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });

  test('and does not answer is told to stop', async () => {
    const signals: AbortSignal[] = [];
    const turn = open(
      memoryThat(signal => {
        signals.push(signal);
        return never();
      }),
      { budgetMs: 20 },
    );
    await turn.recall();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test('is left alone for the rest of the turn', async () => {
    let asked = 0;
    const turn = open(
      memoryThat(() => {
        asked += 1;
        return Promise.reject(new Error('away'));
      }),
    );
    await turn.recall();
    await turn.spentAllowances();
    turn.keep(welcome);
    await turn.settle();
    expect(asked).toBe(1);
  });

  test('hears of an allowance that is used up all the same: it may keep that in mind, if nowhere else', async () => {
    const memory = countedMemory();
    jest.spyOn(memory, 'recall').mockRejectedValue(new Error('away'));
    const turn = open(memory);
    await turn.recall();
    turn.keepSpent({ call: 'GET /me', untilMs: NOON_MS + 1000 });
    await turn.settle();
    expect(memory.asked).toEqual(['spent!']);
    expect(turn.failure()).toBe('Error');
  });

  test('is tried again when a listener has to be forgotten', async () => {
    const memory = countedMemory();
    const forget = jest.spyOn(memory, 'forget').mockRejectedValueOnce(new Error('away'));
    const turn = open(memory);
    expect(await turn.forget(NOON_MS)).toBe(true);
    expect(forget).toHaveBeenCalledTimes(2);
    expect(turn.failure()).toBeNull();
  });

  test('is not tried for ever', async () => {
    const memory = countedMemory();
    const forget = jest.spyOn(memory, 'forget').mockRejectedValue(new Error('away'));
    expect(await open(memory).forget(NOON_MS)).toBe(false);
    expect(forget).toHaveBeenCalledTimes(3);
  });

  test('is tried again in the next turn', async () => {
    const memory = countedMemory();
    const away = jest.spyOn(memory, 'recall').mockRejectedValueOnce(new Error('away'));
    await open(memory).recall();
    await open(memory).recall();
    expect(away).toHaveBeenCalledTimes(2);
  });

  test('is not even asked when the time of the turn is over', async () => {
    const deadline = startDeadline(6000, now);
    deadline.release();
    const memory = countedMemory();
    const turn = openTurnMemory({ memory, listener: 'ann', now, deadline });
    expect(await turn.recall()).toEqual(nothingRemembered);
    expect(memory.asked).toEqual([]);
    expect(turn.failure()).toBe('TooLate');
  });
});
