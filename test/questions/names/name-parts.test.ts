import { nameKey } from '../../../src/questions/names/name-key';
import { holds, holdsEveryWord } from '../../../src/questions/names/name-parts';
import { englishHearing } from '../../../src/speech/english/hearing';

const key = (name: string) => nameKey(name, englishHearing);

describe('a name holds', () => {
  test.each([
    ['a whole word', 'Road Trip', 'trip'],
    ['words side by side', 'Dinner with Old Friends', 'old friends'],
    ['words cut differently', 'Workout with Lena', 'work out'],
    ['the beginning of a word', 'Chilled Evenings', 'chill'],
    ['a short word, whole', 'Gym Hits', 'gym'],
  ])('%s: %s, "%s"', (_, name, heard) => {
    expect(holds(key(name), key(heard))).toBe(true);
  });

  test.each([
    ['the middle of a word', 'Broadway', 'road'],
    ['the end of a word', 'Strip', 'trip'],
    ['too little of a long word', 'Partygoers', 'party'],
    ['the beginning of a word for a short one', 'Carols', 'car'],
    ['one or two letters', 'To Do', 'to'],
    ['words that stand apart', 'Dinner with Old Friends', 'dinner friends'],
    ['more than it has', 'Road', 'road trip'],
  ])('not %s: %s, "%s"', (_, name, heard) => {
    expect(holds(key(name), key(heard))).toBe(false);
  });
});

describe('a name holds every word', () => {
  test('in whatever order', () => {
    expect(holdsEveryWord(key('Hits of the 80s'), key('eighties hits'))).toBe(true);
    expect(holdsEveryWord(key('Dinner with Friends'), key('friends dinner'))).toBe(true);
  });

  test('but not when one is missing, and one word alone is no order', () => {
    expect(holdsEveryWord(key('Hits of the 80s'), key('nineties hits'))).toBe(false);
    expect(holdsEveryWord(key('Hits of the 80s'), key('hits'))).toBe(false);
  });
});
