import { indexNames } from '../../../src/questions/names/match-name';
import { loosened, nameKey, runsOf } from '../../../src/questions/names/name-key';
import { englishHearing as hearing } from '../../../src/speech/english/hearing';

/** What is understood, told by the names it is about. */
const hear = (heard: string, ...names: readonly string[]) => {
  const things = names.map(name => ({ name }));
  const match = indexNames(
    things.map(thing => ({ name: thing.name, thing })),
    hearing,
  ).match(heard);
  if (match.kind === 'none') return match;
  if (match.kind === 'several') return { kind: match.kind, things: match.things.map(({ name }) => name) };
  return { kind: match.kind, thing: match.thing.name };
};

describe('of two names nearly alike', () => {
  test('the one said word for word is opened, though nobody hears a "the"', () => {
    expect(hear('the road', 'Road', 'The Road')).toEqual({ kind: 'one', thing: 'The Road' });
    expect(hear(' the   road ', 'Road', 'The Road')).toEqual({ kind: 'one', thing: 'The Road' });
  });

  test('the one that is all that was heard is opened, not one that holds it', () => {
    expect(hear('summer twenty six', 'Beach Summer 2026', 'Summer 2026')).toEqual({
      kind: 'one',
      thing: 'Summer 2026',
    });
  });

  test('the one that may be meant for sure is opened, not one that may be only offered', () => {
    expect(hear('cats', 'Cat', 'Carts')).toEqual({ kind: 'one', thing: 'Carts' });
  });

  test('both are named when both may be meant, the likelier first', () => {
    const things = ['Kitchen Cisco', 'Kitten Crisco'];
    expect(hear('kitchen crisco', 'Kitten Crisco', 'Kitchen Cisco')).toEqual({ kind: 'several', things });
  });

  test('the likelier one is offered when neither is sure', () => {
    expect(hear('cat', 'Bat', 'Cut', 'Cats')).toEqual({ kind: 'nearest', thing: 'Cats' });
  });

  test('the one that holds less besides comes first, whatever way its year is said', () => {
    const things = ['Summer 2026 Hits', 'Beach Songs for Summer 2026'];
    expect(hear('summer twenty six', 'Beach Songs for Summer 2026', 'Summer 2026 Hits')).toEqual({
      kind: 'several',
      things,
    });
  });
});

describe('one word that is another', () => {
  test.each([
    ['saturday evening dog songs', 'Saturday Evening Cat Songs'],
    ['songs for me tonight', 'Songs for Them Tonight'],
  ])('keeps "%s" from opening %s', (heard, name) => {
    expect(hear(heard, name, 'Gym')).toEqual({ kind: 'nearest', thing: name });
  });

  test('is not made by two little words', () => {
    expect(hear('dancing in fire', 'Dancing on Fire', 'Gym')).toEqual({ kind: 'one', thing: 'Dancing on Fire' });
  });

  test('is told apart in the short part of a name: three letters misheard are too few', () => {
    expect(hear('jim', 'Gym Hits', 'Road Trip')).toEqual({ kind: 'none' });
  });
});

describe('letters of other languages', () => {
  test.each([
    ['Æther', 'aether'],
    ['Œuvre', 'oeuvre'],
    ['Đorđe', 'dorde'],
    ['Reykjavík að', 'reykjavik ad'],
    ['Þorri', 'thorri'],
    ['Işık', 'isik'],
  ])('%s is written %s without them', (name, plain) => {
    expect(nameKey(name, hearing).words.join(' ')).toBe(plain);
  });
});

test.each(['Agent 20075', 'Route 12026'])('a longer number is no year: %s', name => {
  const key = nameKey(name, hearing);
  expect(loosened(key, hearing).words).toEqual(key.words);
});

test('part of a name sounds as that part alone', () => {
  const [first] = runsOf(nameKey('Road Trip Snacks', hearing), 2);
  expect(first?.sound).toBe(nameKey('Road Trip', hearing).sound);
});
