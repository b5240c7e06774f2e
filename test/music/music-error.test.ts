import { inspect } from 'node:util';
import { MusicError, musicErrorKinds } from '../../src/music/music-error';

describe('a MusicError', () => {
  test('is an Error whose message says the kind and the reason', () => {
    const error = new MusicError('not-found', { reason: 'no such playlist' });
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('MusicError');
    expect(error.kind).toBe('not-found');
    expect(error.message).toBe('not-found: no such playlist');
    expect(String(error)).toBe('MusicError: not-found: no such playlist');
  });

  test('tells what the listener needs: how long to wait, what to allow', () => {
    const waiting = new MusicError('wait', { reason: 'too many calls', status: 429, retryAfterSeconds: 7 });
    expect(waiting).toMatchObject({ status: 429, retryAfterSeconds: 7 });
    const lacking = new MusicError('permission-missing', {
      reason: 'insufficient scope',
      status: 403,
      call: 'GET /me/playlists',
      permissions: ['private-playlists'],
    });
    expect(lacking).toMatchObject({ status: 403, call: 'GET /me/playlists', permissions: ['private-playlists'] });
  });

  test('says nothing of what is not known', () => {
    const error = new MusicError('unavailable', { reason: 'no answer' });
    expect(JSON.parse(JSON.stringify(error))).toEqual({ name: 'MusicError', kind: 'unavailable' });
    expect(Object.keys(error).sort()).toEqual(['kind', 'name']);
  });

  test('carries no other error that could hold a token', () => {
    const error = new MusicError('unavailable', { reason: 'connection reset' });
    expect(error).not.toHaveProperty('cause');
    expect(inspect(error, { showHidden: true, depth: Infinity })).not.toContain('cause');
  });
});

test('each kind of failure is listed once', () => {
  expect(new Set(musicErrorKinds).size).toBe(musicErrorKinds.length);
});
