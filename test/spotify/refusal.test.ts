import fc from 'fast-check';
import { readRefusal } from '../../src/spotify/refusal';

fc.configureGlobal({ seed: 20_261_120 });

const asJson = (message: string, reason?: string) => JSON.stringify({ error: { status: 403, message, reason } });

describe('the text of a refusal', () => {
  test.each([
    [asJson('Insufficient client scope'), 'scope'],
    [asJson('Permissions missing'), 'scope'],
    [asJson('Check settings on developer.spotify.com/dashboard, the user may not be registered.'), 'not-registered'],
    [asJson('User not registered in the Developer Dashboard'), 'not-registered'],
    ['User not registered in the Developer Dashboard', 'not-registered'],
    [asJson('Active premium subscription required for the owner of the app.'), 'owner-premium'],
    ['Active premium subscription required for the owner of the app.', 'owner-premium'],
    [asJson('Too many requests', 'QUOTA_EXCEEDED'), 'quota'],
    [asJson('API rate limit exceeded'), 'other'],
    ['Too many requests', 'other'],
    [asJson('Invalid base62 id'), 'malformed-id'],
    [asJson('Forbidden'), 'other'],
    ['', 'other'],
    ['{"error":', 'other'],
    ['{"error":"invalid_grant"}', 'other'],
    ['[]', 'other'],
    ['null', 'other'],
    ['<html><body>You are not registered</body></html>', 'not-the-api'],
  ])('%j tells the cause: %s', (body, cause) => {
    expect(readRefusal(body).cause).toBe(cause);
  });

  test('is not looked for outside the message: an unknown field tells nothing', () => {
    expect(readRefusal(JSON.stringify({ error: { message: 'Forbidden' }, playlist: 'not registered' })).cause).toBe(
      'other',
    );
  });

  test('never comes out in the reason: that is one of our own phrases', () => {
    const phrases = new Set<string>();
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (text, value) => {
        phrases.add(readRefusal(text).reason);
        phrases.add(readRefusal(JSON.stringify({ error: { message: text, reason: value } })).reason);
        phrases.add(readRefusal(JSON.stringify(value)).reason);
      }),
    );
    expect(
      [...phrases].filter(
        phrase => phrase !== 'refused without a known reason' && !phrase.startsWith('refused with a page'),
      ),
    ).toEqual([]);
    expect(readRefusal('Playlist 5inventedPlaylist00001 not found for BQtoken').reason).toBe('there is no such thing');
  });
});
