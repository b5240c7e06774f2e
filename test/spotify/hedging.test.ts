import { getEventListeners } from 'node:events';
import { startDeadline } from '../../src/music/deadline';
import { connectToSpotify, type SpotifyCall } from '../../src/spotify/connection';
import { COPY_AFTER_AT_FIRST_MS, COPY_AFTER_AT_LEAST_MS, keepPace } from '../../src/spotify/pace';
import { createSpotifyLibrary, MOST_COPIES_OF_TURN } from '../../src/spotify/spotify-library';
import { hang, inTurn, json, startServer, stopServers, text, type Answering } from './support/fake-server';
import { ACCESS_TOKEN } from './support/library-over';
import { paging, wireListener } from './support/wire-samples';

const realTimeout = setTimeout;
const ada = json(wireListener);
const opened: { close(): void }[] = [];

/** Only what measures a turn is faked; sockets go on as ever. */
beforeEach(() =>
  jest.useFakeTimers({
    now: 1_000_000,
    doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance', 'hrtime'],
  }),
);
afterEach(async () => {
  jest.useRealTimers();
  for (const one of opened.splice(0)) one.close();
  await stopServers();
});

/** A Spotify as told, and turns over one connection and one pace. */
async function spotify(answering: Answering) {
  const server = await startServer(answering);
  const connection = connectToSpotify({ baseUrl: server.baseUrl, now: Date.now });
  opened.push(connection);
  const pace = keepPace(Date.now);
  const calls: SpotifyCall[] = [];
  const turn = (budgetMs = 6000) => {
    const deadline = startDeadline(budgetMs, Date.now);
    opened.push({ close: () => deadline.release() });
    const access = { accessToken: ACCESS_TOKEN, deadline, pace, onCall: (call: SpotifyCall) => calls.push(call) };
    return Object.assign(createSpotifyLibrary(connection, access), { deadline });
  };
  const askedFor = async (count: number) => {
    while (server.asked.length < count) await new Promise(resolve => realTimeout(resolve, 1));
  };
  return { server, connection, pace, calls, turn, askedFor };
}

/** Lets the sockets have their say. */
async function lull(): Promise<void> {
  for (let loops = 0; loops < 10; loops += 1) await new Promise(resolve => realTimeout(resolve, 1));
}

describe('a call that takes clearly longer than others', () => {
  test('is sent once more, and the listener hears whichever answer is first', async () => {
    const { server, calls, turn, askedFor } = await spotify(inTurn(ada, hang, ada));
    await turn().listener();
    const answer = turn().listener();
    await askedFor(2);
    jest.advanceTimersByTime(COPY_AFTER_AT_LEAST_MS);
    expect((await answer).name).toBe('Ada');
    expect(server.asked).toHaveLength(3);
    expect(calls.slice(1).map(({ status, attempt, needless }) => [status, attempt, needless])).toEqual([
      [200, 2, undefined],
      [null, 1, true],
    ]);
  });

  test('is not sent once more before that', async () => {
    const { server, turn, askedFor } = await spotify(inTurn(ada, hang, ada));
    await turn().listener();
    const asking = turn();
    const answer = asking.listener().catch(() => 'given up');
    await askedFor(2);
    jest.advanceTimersByTime(COPY_AFTER_AT_LEAST_MS - 1);
    await lull();
    asking.deadline.release();
    expect([await answer, server.asked.length]).toEqual(['given up', 2]);
  });

  test('is sent once more after a second where nothing is known of others', async () => {
    const { turn, askedFor } = await spotify(inTurn(hang, ada));
    const answer = turn().listener();
    await askedFor(1);
    jest.advanceTimersByTime(COPY_AFTER_AT_FIRST_MS);
    expect((await answer).name).toBe('Ada');
  });

  test('is heard when it is answered after all, and the copy given up', async () => {
    let late: () => void = () => undefined;
    const { server, calls, turn, askedFor } = await spotify(
      inTurn((request, response, nth) => {
        late = () => ada(request, response, nth);
      }, hang),
    );
    const answer = turn().listener();
    await askedFor(1);
    jest.advanceTimersByTime(COPY_AFTER_AT_FIRST_MS);
    await askedFor(2);
    jest.advanceTimersByTime(900);
    late();
    expect((await answer).name).toBe('Ada');
    expect(calls.map(({ status, attempt, needless }) => [status, attempt, needless])).toEqual([
      [200, 1, undefined],
      [null, 2, true],
    ]);
    while (server.sockets[1]?.destroyed === false) await lull();
  });

  test('goes by a new connection when nothing was heard on the old one since', async () => {
    const { server, turn, askedFor } = await spotify(inTurn(ada, ada, hang, ada));
    await Promise.all([turn().listener(), turn().listener()]);
    const before = server.sockets.length;
    jest.advanceTimersByTime(10);
    const answer = turn().listener();
    await askedFor(3);
    jest.advanceTimersByTime(COPY_AFTER_AT_LEAST_MS);
    await answer;
    expect(server.sockets.length).toBe(before + 1);
  });

  test('has no copy that outlives it: no timer, nobody who listens to the turn', async () => {
    const { turn, askedFor } = await spotify(inTurn(hang, ada));
    const asking = turn();
    expect(asking.deadline.signal.aborted).toBe(false); // from now on the turn has a timer of its own
    const timers = jest.getTimerCount();
    const answer = asking.listener();
    await askedFor(1);
    jest.advanceTimersByTime(COPY_AFTER_AT_FIRST_MS);
    await answer;
    await lull();
    expect([jest.getTimerCount(), getEventListeners(asking.deadline.signal, 'abort')]).toEqual([timers, []]);
  });
});

describe('a copy', () => {
  test('is sent twice a turn at most', async () => {
    const { server, turn, askedFor } = await spotify(inTurn(ada, hang));
    await turn().listener();
    const asking = turn();
    const answers = Promise.all([1, 2, 3].map(() => asking.listener().catch(() => null)));
    await askedFor(4);
    jest.advanceTimersByTime(COPY_AFTER_AT_LEAST_MS);
    await askedFor(4 + MOST_COPIES_OF_TURN);
    jest.advanceTimersByTime(COPY_AFTER_AT_LEAST_MS * 4);
    await lull();
    expect(server.asked).toHaveLength(4 + MOST_COPIES_OF_TURN);
    asking.deadline.release();
    await answers;
  });

  test('is never sent after Spotify asked for fewer calls, by whichever turn', async () => {
    const { server, turn, askedFor } = await spotify(inTurn(ada, text('Too many requests', 429), hang));
    await turn().listener();
    await turn()
      .listener()
      .catch(() => null);
    const asking = turn();
    const answer = asking.listener().catch(() => 'given up');
    await askedFor(3);
    jest.advanceTimersByTime(3000);
    await lull();
    asking.deadline.release();
    expect([await answer, server.asked.length]).toEqual(['given up', 3]);
  });

  test('is not sent when the turn is nearly over', async () => {
    const { server, turn, askedFor } = await spotify(inTurn(ada, hang));
    await turn().listener();
    const answer = turn(COPY_AFTER_AT_LEAST_MS + 100)
      .listener()
      .catch(() => 'given up');
    await askedFor(2);
    jest.advanceTimersByTime(COPY_AFTER_AT_LEAST_MS);
    await lull();
    expect(server.asked).toHaveLength(2);
    jest.advanceTimersByTime(100);
    expect(await answer).toBe('given up');
  });

  test('that is refused for its haste does not spoil the answer of the first', async () => {
    let late: () => void = () => undefined;
    const { calls, turn, askedFor } = await spotify(
      inTurn(
        (request, response, nth) => {
          late = () => ada(request, response, nth);
        },
        text('Too many requests', 429),
      ),
    );
    const answer = turn().listener();
    await askedFor(1);
    jest.advanceTimersByTime(COPY_AFTER_AT_FIRST_MS);
    while (calls.length === 0) await lull();
    late();
    expect((await answer).name).toBe('Ada');
  });

  test('of one page of many brings that page and leaves the others alone', async () => {
    const { server, turn, askedFor } = await spotify((request, response, nth) => {
      const offset = Number(new URL(request.url ?? '', 'http://local').searchParams.get('offset'));
      if (offset === 100 && nth <= 5) return;
      json(paging([], { offset, total: 200 }))(request, response, nth);
    });
    const asking = turn();
    await asking.playlists({ offset: 0, limit: 50 });
    const pages = Promise.all([50, 100, 150, 200].map(offset => asking.playlists({ offset, limit: 50 })));
    await askedFor(5);
    await lull();
    jest.advanceTimersByTime(COPY_AFTER_AT_LEAST_MS);
    expect((await pages).map(({ offset }) => offset)).toEqual([50, 100, 150, 200]);
    expect(server.asked).toHaveLength(6);
  });
});
