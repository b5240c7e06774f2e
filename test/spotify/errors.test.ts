import type { MusicError } from '../../src/music/music-error';
import { musicErrorOf } from '../../src/spotify/errors';
import type { Failure, Refused } from '../../src/spotify/failure';

const now = () => Date.UTC(2026, 10, 20, 12, 0, 0);
const contents = {
  call: 'GET /playlists/{id}/items',
  refusals: { forbidden: 'not-readable', missing: 'not-readable', malformedId: 'not-found' },
} as const;
const playlist = {
  call: 'GET /playlists/{id}',
  refusals: { forbidden: 'not-readable', missing: 'not-found', malformedId: 'not-found' },
} as const;
const me = {
  call: 'GET /me',
  refusals: { forbidden: 'bad-request', missing: 'bad-request', malformedId: 'bad-request' },
} as const;

const bodyOf = (message: string, reason?: string) => JSON.stringify({ error: { status: 0, message, reason } });
const refused = (status: number, text = '', retryAfter: string | null = null): Refused => ({
  kind: 'refused',
  status,
  text,
  retryAfter,
});
const errorOf = (failure: Failure, endpoint: Parameters<typeof musicErrorOf>[1] = contents): MusicError =>
  musicErrorOf(failure, endpoint, now);

describe('a refusal by Spotify', () => {
  test.each([
    [401, bodyOf('The access token expired'), 'link-expired'],
    [401, bodyOf('Invalid access token'), 'link-expired'],
    [401, '', 'link-expired'],
    [401, '<html>', 'link-expired'],
    [401, bodyOf('Permissions missing'), 'permission-missing'],
    [403, bodyOf('Insufficient client scope'), 'permission-missing'],
    [
      403,
      bodyOf('Check settings on developer.spotify.com/dashboard, the user may not be registered.'),
      'not-registered',
    ],
    [403, 'User not registered in the Developer Dashboard', 'not-registered'],
    [403, bodyOf('Active premium subscription required for the owner of the app.'), 'owner-needs-premium'],
    [403, bodyOf('Forbidden'), 'not-readable'],
    [403, '', 'not-readable'],
    [403, '<html>blocked</html>', 'unavailable'],
    [404, bodyOf('Resource not found'), 'not-readable'],
    [404, '<html>no such page</html>', 'unavailable'],
    [400, bodyOf('Invalid base62 id'), 'not-found'],
    [400, bodyOf('Invalid limit'), 'bad-request'],
    [400, bodyOf('Missing required field'), 'bad-request'],
    [400, '', 'bad-request'],
    [405, '', 'bad-request'],
    [408, '', 'unavailable'],
    [500, '<html>', 'unavailable'],
    [503, '', 'unavailable'],
    [520, '', 'unavailable'],
    [301, '', 'bad-answer'],
    [304, '', 'bad-answer'],
  ])('of %i %j is "%s"', (status, text, kind) => {
    const error = errorOf(refused(status, text));
    expect(error.kind).toBe(kind);
    expect([error.status, error.call]).toEqual([status, 'GET /playlists/{id}/items']);
  });

  test('of a playlist itself by 404 means that there is none', () => {
    expect(errorOf(refused(404, bodyOf('Resource not found')), playlist).kind).toBe('not-found');
  });

  test('for a malformed id of a playlist means that there is none', () => {
    expect(errorOf(refused(400, bodyOf('Invalid base62 id')), playlist).kind).toBe('not-found');
    expect(errorOf(refused(400, bodyOf('Invalid limit')), playlist).kind).toBe('bad-request');
  });

  test('of what every listener has is our fault', () => {
    expect(errorOf(refused(400, bodyOf('Invalid base62 id')), me).kind).toBe('bad-request');
    expect(errorOf(refused(403, bodyOf('Forbidden')), me).kind).toBe('bad-request');
    expect(errorOf(refused(404, bodyOf('Resource not found')), me).kind).toBe('bad-request');
  });

  test('for a missing scope names what the call needs', () => {
    const listing = { ...me, call: 'GET /me/playlists' } as const;
    const error = errorOf(refused(403, bodyOf('Insufficient client scope')), listing);
    expect(error.permissions).toEqual(['private-playlists', 'collaborative-playlists']);
  });
});

describe('too many calls', () => {
  const rateLimit = bodyOf('API rate limit exceeded');
  const quota = bodyOf('Too many requests', 'QUOTA_EXCEEDED');

  test.each([
    { how: 'as long as Spotify asks', text: rateLimit, retryAfter: '4', kind: 'wait', seconds: 4 },
    { how: 'up to ten minutes', text: rateLimit, retryAfter: '600', kind: 'wait', seconds: 600 },
    { how: '30 seconds when Spotify does not say', text: rateLimit, retryAfter: null, kind: 'wait', seconds: 30 },
    {
      how: '30 seconds when Spotify says garbage',
      text: 'Too many requests',
      retryAfter: '-7',
      kind: 'wait',
      seconds: 30,
    },
    { how: 'until a date', text: rateLimit, retryAfter: 'Fri, 20 Nov 2026 12:01:00 GMT', kind: 'wait', seconds: 60 },
    {
      how: 'for hours when the wait is longer than any rate limit',
      text: rateLimit,
      retryAfter: '601',
      kind: 'quota-spent',
      seconds: 601,
    },
    {
      how: 'for hours when the quota is spent',
      text: quota,
      retryAfter: '46649',
      kind: 'quota-spent',
      seconds: 46_649,
    },
    {
      how: 'shortly when the quota is spent and soon over',
      text: quota,
      retryAfter: '20',
      kind: 'quota-spent',
      seconds: 20,
    },
    {
      how: 'an hour when the quota is spent and Spotify does not say',
      text: quota,
      retryAfter: null,
      kind: 'quota-spent',
      seconds: 3600,
    },
  ])('mean a wait $how', ({ text, retryAfter, kind, seconds }) => {
    const error = errorOf(refused(429, text, retryAfter));
    expect([error.kind, error.retryAfterSeconds, error.status]).toEqual([kind, seconds, 429]);
  });
});

describe('no answer', () => {
  test.each<[Failure, string]>([
    [{ kind: 'too-late' }, 'too-late'],
    [{ kind: 'no-answer' }, 'unavailable'],
    [{ kind: 'broken-connection' }, 'unavailable'],
    [{ kind: 'no-connection' }, 'unavailable'],
    [{ kind: 'unreadable', why: 'too large' }, 'bad-answer'],
  ])('%j is "%s"', (failure, kind) => {
    const error = errorOf(failure);
    expect(error.kind).toBe(kind);
    expect([error.status, error.call]).toEqual([undefined, 'GET /playlists/{id}/items']);
  });
});
