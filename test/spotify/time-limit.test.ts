import { getEventListeners } from 'node:events';
import { startDeadline } from '../../src/music/deadline';
import { limitTime, pause } from '../../src/spotify/time-limit';

beforeEach(() => jest.useFakeTimers({ now: 1_000_000 }));
afterEach(() => jest.useRealTimers());

const turnOf = (budgetMs: number) => ({ deadline: startDeadline(budgetMs, Date.now) });

describe('the limit of one call', () => {
  test('is its own time, and then nobody answered', () => {
    const limit = limitTime(2500, turnOf(6000));
    jest.advanceTimersByTime(2499);
    expect([limit.signal.aborted, limit.cut()]).toEqual([false, null]);
    jest.advanceTimersByTime(1);
    expect([limit.signal.aborted, limit.cut()]).toEqual([true, 'no-answer']);
  });

  test('is what the turn has left, and then it is too late', () => {
    const limit = limitTime(2500, turnOf(1000));
    jest.advanceTimersByTime(1000);
    expect([limit.signal.aborted, limit.cut()]).toEqual([true, 'too-late']);
  });

  test('counts the turn’s end as such even where the turn’s own signal comes after it', () => {
    const deadline = { remainingMs: () => 1000, signal: new AbortController().signal };
    const limit = limitTime(2500, { deadline });
    jest.advanceTimersByTime(1000);
    expect([limit.signal.aborted, limit.cut()]).toEqual([true, 'too-late']);
  });

  test('is reached when the turn’s owner releases it', () => {
    const turn = turnOf(6000);
    const limit = limitTime(2500, turn);
    turn.deadline.release();
    expect([limit.signal.aborted, limit.cut()]).toEqual([true, 'too-late']);
  });

  test('is reached when the caller gives up', () => {
    const caller = new AbortController();
    const limit = limitTime(2500, { ...turnOf(6000), signal: caller.signal });
    caller.abort();
    expect([limit.signal.aborted, limit.cut()]).toEqual([true, 'too-late']);
  });

  test('is reached from the start when the turn is over or the caller has given up', () => {
    expect(limitTime(2500, turnOf(0)).cut()).toBe('too-late');
    expect(limitTime(2500, { ...turnOf(6000), signal: AbortSignal.abort() }).cut()).toBe('too-late');
  });

  test('keeps the reason that came first', () => {
    const turn = turnOf(6000);
    const limit = limitTime(2500, turn);
    jest.advanceTimersByTime(2500);
    turn.deadline.release();
    expect(limit.cut()).toBe('no-answer');
  });

  test('leaves no timer and no listener when it is cleared', () => {
    const caller = new AbortController();
    const turn = { ...turnOf(6000), signal: caller.signal };
    expect(turn.deadline.signal.aborted).toBe(false); // from now on the turn has a timer of its own
    const timersOfTheTurn = jest.getTimerCount();
    const limit = limitTime(2500, turn);
    expect(jest.getTimerCount()).toBe(timersOfTheTurn + 1);
    limit.clear();
    expect(jest.getTimerCount()).toBe(timersOfTheTurn);
    for (const signal of [turn.deadline.signal, caller.signal]) expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('a pause', () => {
  const over = async (promise: Promise<void>) => {
    let done = false;
    void promise.then(() => (done = true));
    await Promise.resolve().then(() => undefined);
    return () => done;
  };

  test('lasts as long as asked', async () => {
    const isOver = await over(pause(50, turnOf(6000)));
    await jest.advanceTimersByTimeAsync(49);
    expect(isOver()).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(isOver()).toBe(true);
  });

  test('ends with the turn', async () => {
    const turn = turnOf(6000);
    const isOver = await over(pause(50, turn));
    turn.deadline.release();
    await jest.advanceTimersByTimeAsync(0);
    expect(isOver()).toBe(true);
    expect(getEventListeners(turn.deadline.signal, 'abort')).toEqual([]);
  });

  test('does not begin when the turn is over', async () => {
    await expect(pause(50, turnOf(0))).resolves.toBeUndefined();
  });
});
