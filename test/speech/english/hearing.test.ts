import { englishHearing as hearing } from '../../../src/speech/english/hearing';

describe('signs and short forms are said as words', () => {
  test.each([
    ['Rock & Roll', 'Rock and Roll'],
    ['Rock&Roll', 'Rock and Roll'],
    ["Rock 'n' Roll", 'Rock and Roll'],
    ['R&B', 'R and B'],
    ['Love + Hate', 'Love plus Hate'],
    ['Dinner w/ Friends', 'Dinner with Friends'],
    ['Workout #1', 'Workout number 1'],
    ['Mix Vol. 2', 'Mix volume 2'],
    ['Mix Vol. II', 'Mix volume II'],
    ['Vol 3', 'volume 3'],
    ['Pt. 2', 'part 2'],
    ['No. 5', 'number 5'],
    ['Say No. Yes', 'Say No. Yes'],
    ['Song feat. Ann', 'Song featuring Ann'],
    ['Queen vs. Bowie', 'Queen versus Bowie'],
    ['100% Me', '100 percent Me'],
    ['$5 Songs', '5 dollars Songs'],
    ['€5 Songs', '5 euros Songs'],
    ['98°', '98 degrees'],
    ['A$AP', 'AsAP'],
    ['P!nk', 'Pink'],
    ['Go!Go!Go', 'Go!Go!Go'],
    ['Stop!Start', 'Stop!Start'],
    ['Party @ Home', 'Party at Home'],
    ['Volcano', 'Volcano'],
    ['New/Old', 'New/Old'],
  ])('%s: %s', (name, said) => {
    expect(hearing.spokenForm(name)).toBe(said);
  });
});

describe('numbers in a name', () => {
  const folded = (words: string) => hearing.foldNumbers(words.split(' ')).join(' ');

  test.each([
    ['workout number one', 'workout 1'],
    ['volume ii', 'volume 2'],
    ['part v', 'part 5'],
    ['rocky iv', 'rocky 4'],
    ['vitamin c', 'vitamin c'],
    ['i love you', 'i love you'],
    ['number of the beast', 'number of the beast'],
    ['rock n roll', 'rock and roll'],
    ['y2k', 'y 2 k'],
  ])('"%s" is compared as "%s"', (words, left) => {
    expect(folded(words)).toBe(left);
  });
});

describe('a good example of what to say', () => {
  test.each(['Road Trip', 'Gym', "Lena's Attic", 'Summer 26', 'Café Tunes'])('is %s', name => {
    expect(hearing.easyToSay(name)).toBe(true);
  });

  test.each(['', 'X', '🔥🔥🔥', 'Rock & Roll', 'Дорога домой', 'A name that goes on and on and on'])(
    'is not %j',
    name => {
      expect(hearing.easyToSay(name)).toBe(false);
    },
  );
});

describe('a place named instead of a playlist', () => {
  test.each([
    ['number three', { kind: 'position', position: 3, of: null }],
    ['playlist number twenty one', { kind: 'position', position: 21, of: 'playlist' }],
    ['playlist four', { kind: 'position', position: 4, of: 'playlist' }],
    ['song number four', { kind: 'position', position: 4, of: 'song' }],
    ['track four', { kind: 'position', position: 4, of: 'song' }],
    ['an untitled playlist number twenty nine', { kind: 'position', position: 29, of: 'playlist' }],
    ["a playlist whose name I can't pronounce, number 26", { kind: 'position', position: 26, of: 'playlist' }],
    ['last', { kind: 'ordinal', ordinal: 'last' }],
    ['the second one', { kind: 'ordinal', ordinal: 2 }],
    ['the last one', { kind: 'ordinal', ordinal: 'last' }],
  ])('"%s"', (words, place) => {
    expect(hearing.placeIn(words)).toEqual(place);
  });

  test.each(['road trip', 'second chances', 'number', 'the last waltz', '1999', 'untitled', ''])(
    '"%s" is a name',
    words => {
      expect(hearing.placeIn(words)).toBeNull();
    },
  );
});

test('"it" and its like stand for the playlist that is open; a name never does', () => {
  for (const words of ['it', 'this one', 'that playlist', 'the playlist'])
    expect(hearing.pronouns.has(words)).toBe(true);
  for (const words of ['my playlist', 'road trip', 'the it crowd']) expect(hearing.pronouns.has(words)).toBe(false);
});

describe('a playlist told by whose it is', () => {
  test.each([
    ['mine', { name: null, owner: 'listener' }],
    ['the one I made', { name: null, owner: 'listener' }],
    ['the one by lena', { name: null, owner: { words: 'lena' } }],
    ["lena's one", { name: null, owner: { words: 'lena' } }],
    ['chill by lena frost', { name: 'chill', owner: { words: 'lena frost' } }],
    ['songs by the sea by ann', { name: 'songs by the sea', owner: { words: 'ann' } }],
  ])('"%s"', (words, owner) => {
    expect(hearing.ownerIn(words)).toEqual(owner);
  });

  test.each(['road trip', 'mine craft', 'by', 'baby', ''])('"%s" tells no owner', words => {
    expect(hearing.ownerIn(words)).toBeNull();
  });
});
