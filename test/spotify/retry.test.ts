import type { Failure } from '../../src/spotify/failure';
import { LEAST_USEFUL_ATTEMPT_MS, PAUSE_AFTER_SERVER_ERROR_MS, retryDelayMs } from '../../src/spotify/retry';

const plenty = 5000;
const refused = (status: number, retryAfter: string | null = null): Failure => ({
  kind: 'refused',
  status,
  text: '',
  retryAfter,
});

describe('a failed read', () => {
  test('is tried again at once after a broken connection', () => {
    expect(retryDelayMs(1, { kind: 'broken-connection' }, plenty)).toBe(0);
  });

  test.each([502, 503, 504])('is tried again after a breath when Spotify answers %i', status => {
    expect(retryDelayMs(1, refused(status), plenty)).toBe(PAUSE_AFTER_SERVER_ERROR_MS);
  });

  test.each([400, 401, 403, 404, 408, 418, 429, 500, 501])('is not tried again when Spotify answers %i', status => {
    expect(retryDelayMs(1, refused(status), plenty)).toBeNull();
  });

  test('never waits for a rate limit, however short', () => {
    expect(retryDelayMs(1, refused(429, '1'), plenty)).toBeNull();
  });

  test.each<Failure>([
    { kind: 'no-answer' },
    { kind: 'too-late' },
    { kind: 'no-connection' },
    { kind: 'unreadable', why: 'not HTTP' },
  ])('is not tried again after $kind', failure => {
    expect(retryDelayMs(1, failure, plenty)).toBeNull();
  });

  test('is tried a second time and never a third', () => {
    expect(retryDelayMs(2, { kind: 'broken-connection' }, plenty)).toBeNull();
  });

  test('is not tried again when too little time is left for it', () => {
    expect(retryDelayMs(1, { kind: 'broken-connection' }, LEAST_USEFUL_ATTEMPT_MS)).toBe(0);
    expect(retryDelayMs(1, { kind: 'broken-connection' }, LEAST_USEFUL_ATTEMPT_MS - 1)).toBeNull();
  });

  test('counts the breath before the second attempt as time spent', () => {
    const enough = LEAST_USEFUL_ATTEMPT_MS + PAUSE_AFTER_SERVER_ERROR_MS;
    expect(retryDelayMs(1, refused(503), enough)).toBe(PAUSE_AFTER_SERVER_ERROR_MS);
    expect(retryDelayMs(1, refused(503), enough - 1)).toBeNull();
  });
});
