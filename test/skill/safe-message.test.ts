import { safeMessage } from '../../src/skill/safe-message';

describe("Alexa's message about an error", () => {
  test('keeps what it says', () => {
    expect(safeMessage('Invalid SSML Output Speech for requestId')).toBe('Invalid SSML Output Speech for requestId');
  });

  test.each([
    ['Speech <speak>Marked Title</speak> is too long', 'Speech <speak>…</speak> is too long'],
    ['Speech <speak>Marked Title', 'Speech <speak>…</speak>'],
    ['Speech <sp eak>Marked Title</speak> by <b>Marked</b> is odd', 'Speech <…> is odd'],
    ['playlist 5MarkedPlaylist0000001 refused', 'playlist … refused'],
    ['user amzn1.ask.account.MARKED-7_x not found', 'user amzn1.… not found'],
    ['Bearer Marked.token refused', 'Bearer … refused'],
    [`token ${'m'.repeat(60)} refused`, 'token … refused'],
    ['value "Marked \\"Title\\"" is not allowed', 'value "…" is not allowed'],
    ['two\nlines', 'two lines'],
  ])('quotes nothing of the listener: %j', (message, kept) => {
    expect(safeMessage(message)).toBe(kept);
  });

  test('has an end', () => {
    expect(safeMessage('very long '.repeat(10_000))?.length).toBeLessThanOrEqual(300);
  });

  test.each([undefined, null, 7, {}])('is none when it is no text: %j', message => {
    expect(safeMessage(message)).toBeUndefined();
  });
});
