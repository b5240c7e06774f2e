import { endsSoon, linkEndsAtMs } from '../../src/music/link-life';

const at = (text: string) => Date.parse(`${text}Z`);
const endOf = (made: string) => new Date(linkEndsAtMs(at(made))).toISOString();

describe('a link to Spotify', () => {
  test.each([
    ['2026-03-15T12:00:00', '2026-09-15T12:00:00.000Z'],
    ['2026-09-15T00:00:00', '2027-03-15T00:00:00.000Z'],
    ['2026-08-31T10:00:00', '2027-02-28T10:00:00.000Z'],
    ['2027-08-31T10:00:00', '2028-02-29T10:00:00.000Z'],
    ['2026-05-31T10:00:00', '2026-11-30T10:00:00.000Z'],
  ])('that was made on %s lasts six months, to %s', (made, end) => expect(endOf(made)).toBe(end));

  test.each([
    ['2026-09-01T11:59:59', false],
    ['2026-09-01T12:00:00', true],
    ['2026-09-15T11:59:59', true],
    ['2026-09-15T12:00:00', false],
    ['2026-12-01T12:00:00', false],
  ])('of 15 March, seen on %s: it ends soon is %s', (now, soon) => {
    expect(endsSoon(at('2026-03-15T12:00:00'), at(now))).toBe(soon);
  });
});
