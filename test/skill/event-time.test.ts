import type { Request } from 'ask-sdk-model';
import { eventTimeMs } from '../../src/skill/event-time';

const NOW_MS = Date.UTC(2026, 2, 15, 12);
const timeOf = (fields: object) => eventTimeMs({ type: 'AlexaSkillEvent.SkillDisabled', ...fields } as Request, NOW_MS);
const happened = '2026-03-15T11:10:00Z';
const sent = '2026-03-15T11:59:00Z';

describe('the time of an event', () => {
  test('is when it happened, not when it was sent', () => {
    expect(timeOf({ eventCreationTime: happened, timestamp: sent })).toBe(Date.UTC(2026, 2, 15, 11, 10));
  });

  test.each([undefined, null, 7, 'yesterday', ''])('is when it was sent where it says %j', eventCreationTime => {
    expect(timeOf({ eventCreationTime, timestamp: sent })).toBe(Date.UTC(2026, 2, 15, 11, 59));
  });

  test('is now where it says nothing at all', () => expect(timeOf({})).toBe(NOW_MS));

  test('is never later than now', () => {
    expect(timeOf({ eventCreationTime: '2026-03-15T12:00:01Z' })).toBe(NOW_MS);
  });
});
