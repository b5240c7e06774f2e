import { once } from 'node:events';
import { connect } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import {
  faultByName,
  faultNameOf,
  faultNames,
  startStandIn,
  type Fault,
  type StandIn,
} from '../../../src/simulator/spotify/stand-in';
import { NOON, useStandIn } from './support/use-stand-in';

const started: StandIn[] = [];
afterEach(() => Promise.all(started.splice(0).map(standIn => standIn.stop())));

const seen: { call: string; status: number | null }[] = [];
const stand = useStandIn({ onRequest: ({ call, status }) => seen.push({ call, status }) });
beforeEach(() => (seen.length = 0));

const named = (name: string): Fault => {
  const fault = faultByName(name);
  if (fault === null) throw new Error(`There is no fault ${name}.`);
  return fault;
};

describe('a status', () => {
  it.each([
    ['400', 400, 'Invalid limit'],
    ['401', 401, 'The access token expired'],
    ['401-invalid', 401, 'Invalid access token'],
    ['401-permissions', 401, 'Permissions missing'],
    ['403', 403, 'Forbidden'],
    ['403-scope', 403, 'Insufficient client scope'],
    ['403-unregistered', 403, 'User not registered in the Developer Dashboard'],
    ['403-premium', 403, 'Active premium subscription required for the owner of the app.'],
    ['404', 404, 'Resource not found'],
    ['429', 429, 'API rate limit exceeded'],
    ['500', 500, 'Server error'],
    ['503', 503, 'Service temporarily unavailable'],
  ])('%s comes with Spotify’s words', async (name, status, message) => {
    stand.standIn.injectFault(named(name));
    const { json } = await stand.get('/me');
    expect(json).toEqual({ error: { status, message } });
  });

  it.each([
    ['403-unregistered-text', 403, /may not be registered/],
    ['429-text', 429, /^Too many requests$/],
    ['502', 502, /^<html>/],
    ['504', 504, /^$/],
  ])('%s comes as something that is not JSON', async (name, status, body) => {
    stand.standIn.injectFault(named(name));
    const reply = await stand.get('/me');
    expect(reply.status).toBe(status);
    expect(reply.text).toMatch(body);
    expect(reply.json).toBeNull();
  });

  it('429 says how long to wait, unless it does not', async () => {
    for (const [name, wait] of [
      ['429', '3'],
      ['429-long', '3858'],
      ['429-quota', '46649'],
      ['429-text', null],
    ] as const) {
      stand.standIn.injectFault(named(name));
      expect((await stand.get('/me')).headers.get('retry-after')).toBe(wait);
    }
  });

  it('429-quota gives its reason', async () => {
    stand.standIn.injectFault(named('429-quota'));
    expect((await stand.get('/me')).json.error.reason).toBe('QUOTA_EXCEEDED');
  });
});

describe('a spoilt body', () => {
  it('html is a page with status 200', async () => {
    stand.standIn.injectFault(named('html'));
    const { status, text, headers } = await stand.get('/me');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toMatch(/^<!doctype html>/);
  });

  it('empty is nothing with status 200', async () => {
    stand.standIn.injectFault(named('empty'));
    const { status, text } = await stand.get('/me');
    expect([status, text]).toEqual([200, '']);
  });

  it('truncated is half a JSON text in a whole message', async () => {
    stand.standIn.injectFault(named('truncated'));
    const response = await fetch(`${stand.standIn.apiBaseUrl}/me`, { headers: bearer(stand.standIn) });
    const text = await response.text();
    expect(text).toMatch(/^\{"/);
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  });

  it('wrong-types has every name right and every value wrong', async () => {
    stand.standIn.injectFault(named('wrong-types'));
    const { json } = await stand.get('/me/playlists?limit=2');
    expect(json).toMatchObject({ total: '120', limit: '2', items: { 0: { name: 9, collaborative: 'no' } } });
  });

  it('huge is the right answer in megabytes', async () => {
    stand.standIn.injectFault(named('huge'));
    const { json, text } = await stand.get('/me');
    expect(json.id).toBe('robin');
    expect(text.length).toBeGreaterThan(2 * 1024 * 1024);
  });
});

describe('an answer that begins and never ends', () => {
  const firstOf = async (name: string): Promise<string> => {
    stand.standIn.injectFault(named(name));
    const { hostname, port } = new URL(stand.standIn.origin);
    const { authorization } = bearer(stand.standIn);
    const socket = connect(Number(port), hostname);
    socket.write(`GET /v1/me HTTP/1.1\r\nhost: ${hostname}:${port}\r\nauthorization: ${authorization}\r\n\r\n`);
    const [first] = (await once(socket, 'data')) as [Buffer];
    expect(stand.standIn.openRequests).toBe(1);
    socket.destroy();
    return first.toString();
  };

  it('stuck-headers stops before the headers are over', async () => {
    expect(await firstOf('stuck-headers')).toMatch(/^HTTP\/1\.1 200 OK\r\ncontent-type: .*\r\n$/);
  });

  it('stuck-body stops in the middle of the body', async () => {
    expect(await firstOf('stuck-body')).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });

  it.each(['stuck-headers', 'stuck-body', 'timeout'])('%s does not hold up the end', async name => {
    stand.standIn.injectFault(named(name));
    const ending = fetch(`${stand.standIn.apiBaseUrl}/me`, { headers: bearer(stand.standIn) })
      .then(response => response.text())
      .then(
        () => 'answered',
        () => 'broken off',
      );
    while (stand.standIn.openRequests === 0) await setImmediate();
    await stand.standIn.stop();
    expect(await ending).toBe('broken off');
    expect(stand.standIn.openRequests).toBe(0);
  });

  it('is over as soon as the asker goes', async () => {
    await firstOf('stuck-headers');
    while (stand.standIn.openRequests > 0) await setImmediate();
    expect((await stand.get('/me')).status).toBe(200);
  });
});

describe('a broken connection', () => {
  it('reset breaks before any answer', async () => {
    stand.standIn.injectFault(named('reset'));
    await expect(stand.get('/me')).rejects.toThrow();
    expect(seen).toEqual([{ call: 'GET /me', status: null }]);
  });

  it('reset-body breaks in the middle of the answer', async () => {
    stand.standIn.injectFault(named('reset-body'));
    const response = await fetch(`${stand.standIn.apiBaseUrl}/me`, { headers: bearer(stand.standIn) });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  it('timeout never answers: the client has to give up', async () => {
    const told: string[] = [];
    let reached: () => void = () => undefined;
    const now = () => {
      reached(); // the stand-in looks at its clock while it answers
      return NOON;
    };
    const standIn = await startStandIn({
      now,
      onRequest: ({ call, status }) => told.push(`${call} ${String(status)}`),
    });
    started.push(standIn);
    standIn.injectFault(named('timeout'));
    const headers = bearer(standIn);
    const arrived = new Promise<void>(there => (reached = there));
    const leaving = new AbortController();
    const asked = fetch(`${standIn.apiBaseUrl}/me`, { headers, signal: leaving.signal });
    await arrived;
    leaving.abort();
    await expect(asked).rejects.toThrow('aborted');
    await standIn.stop();
    expect(told).toEqual(['GET /me null']);
  });

  it('timeout does not hold up the end', async () => {
    stand.standIn.injectFault(named('timeout'), { on: 'GET /me' });
    const hung = stand.get('/me').then(
      () => 'answered',
      () => 'broken off',
    );
    expect((await stand.get('/me/tracks')).status).toBe(200);
    await stand.standIn.stop();
    expect(await hung).toBe('broken off');
  });
});

describe('lateness', () => {
  it('slow gives the right answer', async () => {
    stand.standIn.injectFault({ kind: 'delay', delayMs: 20 });
    expect((await stand.get('/me')).json.id).toBe('robin');
    expect(named('slow')).toEqual({ kind: 'delay', delayMs: 1500 });
  });

  it('can lie over every call', async () => {
    stand.standIn.setDelay(20);
    expect((await stand.get('/me')).json.id).toBe('robin');
  });

  it.each([
    ['a late call', () => stand.standIn.injectFault({ kind: 'delay', delayMs: 600_000 })],
    ['lateness of every call', () => stand.standIn.setDelay(600_000)],
  ])('does not hold up the end: %s', async (_what, makeLate) => {
    makeLate();
    const late = stand.get('/me').then(
      () => 'answered',
      () => 'broken off',
    );
    await stand.standIn.stop();
    expect(await late).toBe('broken off');
  });
});

describe('a dead token', () => {
  it('expired kills the token that was used, and no other', async () => {
    const authorization = `Bearer ${stand.standIn.issueAccessToken('robin')}`;
    stand.standIn.injectFault(named('expired'));
    for (let times = 0; times < 2; times++) {
      expect((await stand.get('/me', { authorization })).json.error.message).toBe('The access token expired');
    }
    expect((await stand.get('/me')).status).toBe(200);
  });
});

describe('when it happens', () => {
  const statuses = async (path: string, count: number): Promise<readonly number[]> => {
    const found: number[] = [];
    for (let index = 0; index < count; index++) found.push((await stand.get(path)).status);
    return found;
  };

  it('is once, unless told otherwise', async () => {
    stand.standIn.injectFault(named('500'));
    expect(await statuses('/me', 2)).toEqual([500, 200]);
    stand.standIn.injectFault(named('500'), { times: 2 });
    expect(await statuses('/me', 3)).toEqual([500, 500, 200]);
  });

  it('is always until it is cleared', async () => {
    stand.standIn.injectFault(named('500'), { times: 'always' });
    expect(await statuses('/me', 3)).toEqual([500, 500, 500]);
    stand.standIn.clearFaults();
    expect(await statuses('/me', 1)).toEqual([200]);
  });

  it('is one after the other', async () => {
    for (const name of ['500', '429', '403']) stand.standIn.injectFault(named(name));
    expect(await statuses('/me', 4)).toEqual([500, 429, 403, 200]);
  });

  it('is at one call only where one is named', async () => {
    stand.standIn.injectFault(named('500'), { on: 'GET /playlists/{id}/items' });
    const id = await stand.playlistId('Chill');
    expect(await statuses('/me', 1)).toEqual([200]);
    expect(await statuses(`/playlists/${id}`, 1)).toEqual([200]);
    expect(await statuses(`/playlists/${id}/items`, 2)).toEqual([500, 200]);
  });

  it('is never half a time', () => {
    for (const times of [0, -1, 1.5]) {
      expect(() => stand.standIn.injectFault(named('500'), { times })).toThrow(RangeError);
    }
  });
});

it('has a fault behind each name, and none behind others', () => {
  for (const name of faultNames) expect(faultByName(name)).not.toBeNull();
  for (const name of ['', 'toString', '200']) expect(faultByName(name)).toBeNull();
});

it('knows the name of each fault, also of one that came as JSON, and of no other', () => {
  for (const name of faultNames) expect(faultNameOf(JSON.parse(JSON.stringify(named(name))) as Fault)).toBe(name);
  expect(faultNameOf({ kind: 'delay', delayMs: 20 })).toBeNull();
});

function bearer(standIn: StandIn): Record<string, string> {
  return { authorization: `Bearer ${standIn.issueAccessToken('robin')}` };
}
