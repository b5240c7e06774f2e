// The stream of one tab, without sockets: a tab that does not read, one that leaves, one that comes too late.
import { Hono } from 'hono';
import { createAudience, type Audience } from '../../../../src/simulator/page/server/audience';
import type { Desk } from '../../../../src/simulator/page/server/desk';
import { eventStream } from '../../../../src/simulator/page/server/event-stream';
import { createWayOut } from '../../../../src/simulator/page/server/way-out';

interface OpenStream {
  readonly audience: Audience;
  readonly stopping: AbortController;
  /** Its body is not read until somebody does. */
  readonly connect: () => Promise<Response>;
}

function openStream(): OpenStream {
  const audience = createAudience(createWayOut());
  const stopping = new AbortController();
  const desk = { audience, welcome: () => [{ event: 'house', data: '{}' }] } as unknown as Desk;
  const app = new Hono();
  app.get('/', context => eventStream(context, { desk, heartbeatMs: 3_600_000, stopping: stopping.signal }));
  return { audience, stopping, connect: async () => app.request('/') };
}

const events = (text: string) => text.match(/^event: /gm)?.length ?? 0;

afterEach(() => jest.useRealTimers());

test('a tab that does not read is forgotten when it is far behind, and finds its stream ended when it reads again', async () => {
  const { audience, connect } = openStream();
  const answer = await connect();
  for (let told = 0; told < 490; told += 1) audience.tell('cleared', {});
  expect(audience.size).toBe(1);
  for (let told = 0; told < 1000; told += 1) audience.tell('cleared', {});
  await new Promise(resolve => setImmediate(resolve));
  expect(audience.size).toBe(0);
  expect(events(await answer.text())).toBeLessThan(1491);
});

test('a tab that reads is never behind, however much it is told', async () => {
  const { audience, stopping, connect } = openStream();
  const answer = await connect();
  let told = 0;
  let read = '';
  for await (const piece of answer.body ?? []) {
    read += Buffer.from(piece).toString();
    if (events(read) === 1201) stopping.abort(); // the welcome and all that came after it
    if (told === 1200 || events(read) <= told) continue;
    for (let next = 0; next < 100; next += 1, told += 1) audience.tell('cleared', {});
  }
  expect(events(read)).toBe(1201);
});

test('a tab that leaves takes its heartbeat with it', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
  const { audience, connect } = openStream();
  const answer = await connect();
  expect([audience.size, jest.getTimerCount()]).toEqual([1, 1]);
  await answer.body?.cancel();
  await new Promise(resolve => setImmediate(resolve));
  expect([audience.size, jest.getTimerCount()]).toEqual([0, 0]);
});

test('a tab that comes while the server stops is not kept', async () => {
  const { audience, stopping, connect } = openStream();
  stopping.abort();
  expect(events(await (await connect()).text())).toBe(1);
  expect(audience.size).toBe(0);
});
