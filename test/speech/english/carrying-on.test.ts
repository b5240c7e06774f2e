import { english } from '../../../src/speech/english/english';
import type { Question } from '../../../src/speech/phrases';
import { plain } from '../../support/talk';

const say = english('en-US');
const asked = ({ question }: Question) => plain(question.ssml);

describe('where reading stopped', () => {
  test('greets a listener who comes back, and is asked about', () => {
    expect(plain(say.stoppedAt(1_200, 'Road Trip 🔥').ssml)).toBe(
      'Welcome back. Last time you stopped at song 1,200 of Road Trip.',
    );
    expect(asked(say.shallICarryOn('Road Trip'))).toBe('Shall I carry on from there?');
  });

  test('is not made up where it is not known', () => {
    expect(plain(say.noPlaceKept().ssml)).toBe("I don't remember where we stopped.");
    expect(plain(say.fromTheBeginning('no-place-kept').ssml)).toMatch(/^I don't remember .*here is the beginning\.$/);
    expect(plain(say.fromTheBeginning('shorter-now').ssml)).toMatch(/shorter than it was, .*here is the beginning\.$/);
  });
});

describe('the end of the link', () => {
  test.each([
    [13, 'in 13 days'],
    [1, 'in one day'],
    [0, 'today'],
  ])('in %i days', (days, when) => {
    expect(plain(say.linkEndsSoon(days).ssml)).toMatch(
      new RegExp(`^Your Spotify link ends ${when}; .*I've sent a card`),
    );
  });
});
