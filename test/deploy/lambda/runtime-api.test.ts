import { startRuntimeApi, type RuntimeApi } from './runtime-api';

let api: RuntimeApi;
beforeEach(async () => {
  api = await startRuntimeApi(0);
});
afterEach(() => api.stop());

const call = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(`http://${api.address}/2018-06-01/runtime/${path}`, init);
const post = (path: string, body: unknown): Promise<Response> =>
  call(path, { method: 'POST', body: JSON.stringify(body) });
const idOf = (next: Response): string => next.headers.get('lambda-runtime-aws-request-id') ?? '';

describe('the Runtime API of the proofs', () => {
  test('hands a request to the function that waits, and its answer back', async () => {
    const waiting = call('invocation/next');
    await api.idle();
    const outcome = api.invoke({ hello: 1 }, 1000);
    const next = await waiting;
    expect(await next.json()).toEqual({ hello: 1 });
    expect((await post(`invocation/${idOf(next)}/response`, { bye: 2 })).status).toBe(202);
    await expect(outcome).resolves.toMatchObject({ kind: 'answered', body: { bye: 2 } });
    await expect(api.started).resolves.toBeNull();
  });

  test('tells the function until when it has time', async () => {
    const waiting = call('invocation/next');
    await api.idle();
    const before = Date.now();
    void api.invoke({}, 60_000);
    const next = await waiting;
    const deadline = Number(next.headers.get('lambda-runtime-deadline-ms'));
    expect(deadline).toBeGreaterThanOrEqual(before + 60_000);
    await post(`invocation/${idOf(next)}/response`, {});
  });

  test('passes on what the function reports of a failure, of a request or of its start', async () => {
    const waiting = call('invocation/next');
    await api.idle();
    const outcome = api.invoke({}, 1000);
    const failure = { errorType: 'Odd', errorMessage: 'It broke.' };
    await post(`invocation/${idOf(await waiting)}/error`, failure);
    await expect(outcome).resolves.toEqual({ kind: 'failed', failure });
    await api.stop();
    api = await startRuntimeApi(0);
    await post('init/error', failure);
    await expect(api.started).resolves.toEqual(failure);
  });

  test('does not wait for ever for an answer', async () => {
    const waiting = call('invocation/next');
    await api.idle();
    await expect(api.invoke({}, 5)).resolves.toEqual({ kind: 'timed-out' });
    await waiting;
  });

  test('takes no answer to a request it has not handed out, nor two to one, and keeps that in mind', async () => {
    const waiting = call('invocation/next');
    await api.idle();
    void api.invoke({}, 1000);
    const id = idOf(await waiting);
    expect((await post('invocation/another/response', {})).status).toBe(403);
    expect((await post(`invocation/${id}/response`, {})).status).toBe(202);
    expect((await post(`invocation/${id}/response`, {})).status).toBe(403);
    expect(api.misuse).toHaveLength(2);
  });
});
