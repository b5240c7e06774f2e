import { MusicError } from '../../src/music/music-error';
import type { SpentAllowance } from '../../src/music/memory';
import { guardLibrary } from '../../src/skill/guard-library';
import { inMemoryLibrary, playlist, problem } from '../support/in-memory-library';
import { NOON_MS } from '../support/talk';

const HOUR_MS = 3_600_000;
const firstCalls = { listener: 'a', playlists: 'b', openPlaylist: 'c', entries: 'd', measures: 'e' };

function guarded(...known: readonly SpentAllowance[]) {
  const spent: SpentAllowance[] = [...known];
  const library = inMemoryLibrary({ playlists: [playlist('Gym')] });
  const memory = {
    spentAllowances: () => Promise.resolve(spent),
    keepSpent: (allowance: SpentAllowance) => void spent.push(allowance),
  };
  return { spent, library, guard: guardLibrary(library, { memory, firstCalls, now: () => NOON_MS }) };
}

const reads = [
  ['a', 'listener', 'listener'],
  ['b', 'playlists', 'playlists 0+5'],
  ['c', 'openPlaylist', 'open gym'],
  ['d', 'entries', 'entries gym 0+5'],
  ['e', 'measures', 'measures gym 0+5'],
] as const;

type Read = (typeof reads)[number][1];

function read({ guard }: ReturnType<typeof guarded>, what: Read): Promise<unknown> {
  const stretch = { offset: 0, limit: 5 };
  switch (what) {
    case 'listener':
      return guard.listener();
    case 'playlists':
      return guard.playlists(stretch);
    case 'openPlaylist':
      return guard.openPlaylist('gym');
    case 'entries':
      return guard.entries('gym', stretch);
    case 'measures':
      return guard.measures('gym', stretch);
  }
}

describe.each(reads)('a read that begins with the call %s', (call, what, asked) => {
  test('is asked for as ever while nothing is used up', async () => {
    const world = guarded();
    await read(world, what);
    expect(world.library.calls).toEqual([asked]);
  });

  test('is refused without a call while its allowance is used up, with the time that is left', async () => {
    const world = guarded({ call, untilMs: NOON_MS + HOUR_MS });
    await expect(read(world, what)).rejects.toMatchObject({ kind: 'quota-spent', retryAfterSeconds: 3600, call });
    expect(world.library.calls).toEqual([]);
  });

  test('is asked for while another allowance is used up', async () => {
    const world = guarded({ call: 'another', untilMs: NOON_MS + HOUR_MS });
    await read(world, what);
    expect(world.library.calls).toEqual([asked]);
  });

  test('keeps in mind that it was refused, and for how long', async () => {
    const world = guarded();
    world.library.failNext(problem('quota-spent', { retryAfterSeconds: 7200 }));
    await expect(read(world, what)).rejects.toMatchObject({ kind: 'quota-spent' });
    expect(world.spent).toEqual([{ call, untilMs: NOON_MS + 2 * HOUR_MS }]);
    await expect(read(world, what)).rejects.toMatchObject({ retryAfterSeconds: 7200 });
    expect(world.library.calls).toHaveLength(1);
  });
});

describe('what is kept in mind of a refusal', () => {
  const keptOf = async (error: MusicError) => {
    const world = guarded();
    world.library.failNext(error);
    await expect(world.guard.openPlaylist('gym')).rejects.toBe(error);
    return world.spent;
  };

  test('is the call that was refused, which need not be the first', async () => {
    const error = new MusicError('quota-spent', { reason: 'x', call: 'd', retryAfterSeconds: 3600 });
    expect(await keptOf(error)).toEqual([{ call: 'd', untilMs: NOON_MS + HOUR_MS }]);
  });

  test('is an hour where nobody says for how long', async () => {
    expect(await keptOf(problem('quota-spent'))).toMatchObject([{ untilMs: NOON_MS + HOUR_MS }]);
  });

  test('is a day at most', async () => {
    const error = problem('quota-spent', { retryAfterSeconds: 9_999_999 });
    expect(await keptOf(error)).toMatchObject([{ untilMs: NOON_MS + 24 * HOUR_MS }]);
  });

  test.each(['wait', 'unavailable', 'link-expired'] as const)('is nothing when it was another one: %s', async kind => {
    expect(await keptOf(problem(kind, { retryAfterSeconds: 7 }))).toEqual([]);
  });
});

describe('an answer that is none', () => {
  const troubled = (error: MusicError) => {
    const library = inMemoryLibrary({ playlists: [playlist('Gym')] });
    const told: string[] = [];
    const memory = { spentAllowances: () => Promise.resolve([]), keepSpent: () => undefined };
    library.failNext(error);
    const onBadAnswer = (call: string): void => void told.push(call);
    return { told, guard: guardLibrary(library, { memory, firstCalls, now: () => NOON_MS, onBadAnswer }) };
  };

  test('is told of even where the turn does without it', async () => {
    const { told, guard } = troubled(new MusicError('bad-answer', { reason: 'empty', status: 200, call: 'GET /me' }));
    await guard.listener().catch(() => null);
    expect(told).toEqual(['GET /me']);
  });

  test.each([
    ['was counted as a call that failed', new MusicError('bad-answer', { reason: 'too large', call: 'GET /me' })],
    ['is a refusal', new MusicError('link-expired', { reason: 'expired', status: 401, call: 'GET /me' })],
  ])('is not told of when it %s', async (_why, error) => {
    const { told, guard } = troubled(error);
    await guard.listener().catch(() => null);
    expect(told).toEqual([]);
  });
});
