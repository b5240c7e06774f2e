import { nameKey } from '../../../src/questions/names/name-key';
import { heardName, NEAR, SURE } from '../../../src/questions/names/resemblance';
import { englishHearing } from '../../../src/speech/english/hearing';

const key = (name: string) => nameKey(name, englishHearing);
const likely = (name: string, heard: string) => heardName(key(heard)).resemblance(key(name), 0);

describe('a misheard name', () => {
  test.each([
    ['Chill', 'shill'],
    ['Gym', 'jim'],
    ['Road Trip', 'rode trip'],
    ['Fresh Folk Songs', 'fresh fork'],
    ['Sunday Morning', 'some day morning'],
  ])('%s is surely meant by "%s"', (name, heard) => {
    expect(likely(name, heard)).toBeGreaterThanOrEqual(SURE);
  });

  test.each([
    ['another number', 'Summer 2025', 'summer twenty twenty six'],
    ['another word', 'Monday Morning', 'sunday morning'],
    ['a word more', 'Sunday Morning', 'sunday morning run'],
    ['other words around it', 'Gym', 'gym workout'],
  ])('with %s is near, never sure: %s, "%s"', (_, name, heard) => {
    expect(likely(name, heard)).toBeLessThan(SURE);
    expect(likely(name, heard)).toBeGreaterThanOrEqual(NEAR);
  });

  test.each([
    ['Pop', 'rock'],
    ['Road Trip', 'tax return'],
    ['Party', 'wedding party songs'],
  ])('%s is not near "%s"', (name, heard) => {
    expect(likely(name, heard)).toBeLessThan(NEAR);
  });

  test('is likelier than a longer name that begins like it, by more than a tie', () => {
    expect(likely('Road Trip', 'rode trip') - likely('Road Trip Snacks', 'rode trip')).toBeGreaterThan(0.08);
  });

  test('is likelier the more of what was heard it holds', () => {
    expect(likely('Chill Out', 'chill out mix')).toBeGreaterThan(likely('Chill', 'chill out mix'));
  });

  test('is nothing below the floor', () => {
    expect(heardName(key('shill')).resemblance(key('Chill'), 0.9)).toBe(0);
  });
});
