import { getEventListeners } from 'node:events';
import { startDeadline } from '../../src/music/deadline';

beforeEach(() => jest.useFakeTimers({ now: 1_000_000 }));
afterEach(() => jest.useRealTimers());

const now = () => Date.now();

describe('a deadline', () => {
  test('counts down by its clock and goes below zero when it is over', () => {
    const deadline = startDeadline(6000, now);
    expect(deadline.remainingMs()).toBe(6000);
    jest.advanceTimersByTime(2500);
    expect(deadline.remainingMs()).toBe(3500);
    jest.advanceTimersByTime(4000);
    expect(deadline.remainingMs()).toBe(-500);
  });

  test('aborts when it is over and not a moment earlier', () => {
    const deadline = startDeadline(6000, now);
    jest.advanceTimersByTime(5999);
    expect(deadline.signal.aborted).toBe(false);
    jest.advanceTimersByTime(1);
    expect(deadline.signal.aborted).toBe(true);
  });

  test('with no time at all aborts at once', () => {
    const deadline = startDeadline(-50, now);
    jest.advanceTimersByTime(0);
    expect(deadline.signal.aborted).toBe(true);
    expect(deadline.remainingMs()).toBe(-50);
  });

  test('aborts what still waits when its owner releases it', () => {
    const deadline = startDeadline(6000, now);
    const stopped = jest.fn();
    deadline.signal.addEventListener('abort', stopped);
    deadline.release();
    expect(stopped).toHaveBeenCalledTimes(1);
  });

  test('keeps no timer after its release, so that the process can rest', () => {
    const deadline = startDeadline(6000, now);
    expect(deadline.signal.aborted).toBe(false);
    expect(jest.getTimerCount()).toBe(1);
    deadline.release();
    expect(jest.getTimerCount()).toBe(0);
  });

  test('has no timer as long as nobody waits for it', () => {
    const deadline = startDeadline(6000, now);
    expect(jest.getTimerCount()).toBe(0);
    deadline.release();
    expect(deadline.signal.aborted).toBe(true);
  });

  test('lasts no longer for whoever begins to wait late', () => {
    const deadline = startDeadline(6000, now);
    jest.advanceTimersByTime(5000);
    const stopped = jest.fn();
    deadline.signal.addEventListener('abort', stopped);
    jest.advanceTimersByTime(1000);
    expect(stopped).toHaveBeenCalledTimes(1);
  });

  test('may be released twice', () => {
    const deadline = startDeadline(6000, now);
    deadline.release();
    expect(() => deadline.release()).not.toThrow();
  });
});

describe('a deadline within another', () => {
  test('is never longer than what the outer one has left', () => {
    const outer = startDeadline(6000, now);
    jest.advanceTimersByTime(5000);
    expect(startDeadline(2500, now, outer).remainingMs()).toBe(1000);
    expect(startDeadline(400, now, outer).remainingMs()).toBe(400);
  });

  test('aborts together with the outer one', () => {
    const outer = startDeadline(6000, now);
    const inner = startDeadline(2500, now, outer);
    outer.release();
    expect(inner.signal.aborted).toBe(true);
  });

  test('is over from the start when the outer one is', () => {
    const outer = startDeadline(6000, now);
    outer.release();
    expect(startDeadline(2500, now, outer).signal.aborted).toBe(true);
  });

  test('leaves the outer one alone when it is over first', () => {
    const outer = startDeadline(6000, now);
    const inner = startDeadline(100, now, outer);
    jest.advanceTimersByTime(100);
    expect(inner.signal.aborted).toBe(true);
    expect(outer.signal.aborted).toBe(false);
  });

  test('leaves no listener behind on the outer one', () => {
    const outer = startDeadline(6000, now);
    for (let call = 0; call < 20; call += 1) {
      const inner = startDeadline(100, now, outer);
      expect(inner.signal.aborted).toBe(false);
      inner.release();
    }
    expect(getEventListeners(outer.signal, 'abort')).toHaveLength(0);
  });

  test('that is over holds nothing more on the outer one', () => {
    const outer = startDeadline(6000, now);
    expect(startDeadline(8000, now, outer).signal.aborted).toBe(false);
    jest.advanceTimersByTime(6000);
    expect(getEventListeners(outer.signal, 'abort')).toHaveLength(0);
  });
});
