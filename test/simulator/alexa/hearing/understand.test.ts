import fc from 'fast-check';
import { createHearing, type Understanding } from '../../../../src/simulator/alexa/hearing/understand';
import { readModel } from '../../../../src/simulator/alexa/package-files';
import { testPackage } from '../support/start-test-alexa';

const hearing = createHearing(readModel(testPackage, 'en-US'));
const dynamic = new Map([
  [
    'ShelfName',
    [
      { id: 'd1', name: 'AC/DC & Friends', synonyms: [] },
      { id: 'd2', name: 'My Old Favourites', synonyms: ['oldies'] },
      { id: 'd3', name: 'Next', synonyms: [] },
    ],
  ],
]);

const inSession = (sentence: string) => tell(hearing.understand(sentence, new Map()));
const withDynamic = (sentence: string) => tell(hearing.understand(sentence, dynamic));
const atHome = (sentence: string) => tell(hearing.understand(sentence, null));

/** `Intent slot=value slot=value`, a star behind values that the type knows. */
function tell(heard: Understanding): string {
  if (heard.kind !== 'intent') return heard.kind === 'not-for-skill' ? heard.why : heard.kind;
  const slots = [...heard.match.fills].map(([name, fill]) => ` ${name}=${fill.value}${fill.known ? '*' : ''}`);
  return `${heard.how === 'one-shot' ? 'one-shot ' : ''}${heard.match.sample.intent}${slots.join('')}`;
}

describe('a sentence without a session', () => {
  test.each([
    ['open book keeper', 'launch'],
    ['Alexa, open Book Keeper.', 'launch'],
    ['alexa please start the book keeper skill', 'launch'],
    ['talk to book keeper', 'launch'],
    ['book keeper', 'launch'],
    ['ask book keeper', 'launch'],
    ['could you open book keeper please', 'launch'],
    ["ask book keeper what's on travel", 'one-shot OpenShelfIntent shelf=travel*'],
    ['tell book keeper to list my shelves', 'one-shot ListShelvesIntent'],
    ['Alexa, ask my book keeper for help', 'one-shot AMAZON.HelpIntent'],
    ['open book keeper and list my shelves', 'one-shot ListShelvesIntent'],
    ['list my shelves from book keeper', 'one-shot ListShelvesIntent'],
    ['open travel using the book keeper skill', 'one-shot OpenShelfIntent shelf=travel*'],
    ['ask book keeper to fold my laundry', 'fallback'],
  ])('"%s" is %s', (sentence, expected) => expect(atHome(sentence)).toBe(expected));

  test.each(['list my shelves', 'stop', 'open the book', 'ask my brother', 'tell me about book keeper', 'exit'])(
    '"%s" is not for the skill',
    sentence => expect(atHome(sentence)).toBe('no-session'),
  );
});

describe('in a session', () => {
  test.each([
    ['list my shelves', 'ListShelvesIntent'],
    ['Can you please list my shelves?', 'ListShelvesIntent'],
    ['list my borrowed shelves', 'ListShelvesIntent owner=borrowed*'],
    ["What's on Travel?", 'OpenShelfIntent shelf=Travel*'],
    ['what is on trips abroad', 'OpenShelfIntent shelf=trips abroad*'],
    ["what's on travel shelf", 'OpenShelfIntent shelf=travel*'],
    ["summer reading's books", 'OpenShelfIntent shelf=summer reading*'],
    ["I'd like travel", 'OpenShelfIntent shelf=travel*'],
    ['open AC/DC', 'OpenShelfIntent shelf=AC/DC'],
    ['open food and drink', 'OpenShelfIntent shelf=food and drink*'],
    ['open rock & roll!', 'OpenShelfIntent shelf=rock & roll'],
    ['open ask me about open books', 'OpenShelfIntent shelf=ask me about open books'],
    ['who made travel', 'DescribeShelfIntent owner=made* shelf=travel*'],
    ['who made an unknown shelf', 'DescribeShelfIntent owner=made* shelf=an unknown shelf'],
    ['who borrowed it', 'DescribeShelfIntent owner=borrowed*'],
    ['go to twenty one', 'GoToIntent position=21*'],
    ['go to a hundred and five', 'GoToIntent position=105*'],
    ['book 1,200', 'GoToIntent position=1200*'],
    ['seven', 'GoToIntent position=7*'],
    ['the twenty second one', 'PlaceIntent place=22*'],
    ['search for anything at all', 'SearchIntent query=anything at all'],
    ['next', 'AMAZON.NextIntent'],
    ['next please', 'AMAZON.NextIntent'],
    ['yes please', 'AMAZON.YesIntent'],
    ['never mind', 'AMAZON.CancelIntent'],
    ['stop', 'AMAZON.StopIntent'],
    ['select the second one', 'AMAZON.SelectIntent ListPosition=2*'],
    ['select number three', 'AMAZON.SelectIntent ListPosition=3*'],
    ['select this', 'AMAZON.SelectIntent Anaphor=this*'],
    ['open book keeper', 'launch'],
    ['exit', 'exit'],
    ['alexa', 'nothing-said'],
    ['  …  ', 'nothing-said'],
  ])('"%s" is %s', (sentence, expected) => expect(inSession(sentence)).toBe(expected));

  test('a name alone is taken for one that is known, or nearly', () => {
    expect(inSession('summer reading')).toBe('OpenShelfIntent shelf=summer reading*');
    expect(inSession('summer redding')).toBe('OpenShelfIntent shelf=summer redding');
    expect(inSession('trips')).toBe('OpenShelfIntent shelf=trips');
  });

  test.each([
    'the weather in Rome',
    'who let the dogs out',
    'previous',
    'sing',
    'goto',
    'search for',
    'open',
    'open ???',
  ])('"%s" fits nothing and falls back', sentence => expect(inSession(sentence)).toBe('fallback'));
});

describe('dynamic entities', () => {
  test('are known in place of the values of the model', () => {
    expect(withDynamic('open AC/DC and friends')).toBe('OpenShelfIntent shelf=AC/DC and friends*');
    expect(withDynamic('oldies')).toBe('OpenShelfIntent shelf=oldies*');
    expect(withDynamic('open travel')).toBe('OpenShelfIntent shelf=travel');
  });

  test('win over a sample that would leave a part of the name out', () => {
    expect(withDynamic('open my old favourites')).toBe('OpenShelfIntent shelf=my old favourites*');
  });

  test('do not take a command away', () => expect(withDynamic('next')).toBe('AMAZON.NextIntent'));

  test('are not known to a one-shot, which opens another session', () => {
    expect(withDynamic('ask book keeper to open oldies')).toBe('one-shot OpenShelfIntent shelf=oldies');
  });
});

test('a model without a fallback leaves strange sentences to Alexa', () => {
  const british = createHearing(readModel(testPackage, 'en-GB'));
  expect(tell(british.understand('ask shelf minder to sing', null))).toBe('no-fallback');
  expect(tell(british.understand('help', new Map()))).toBe('no-fallback');
});

test('any sentence is understood somehow, and the same way twice', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'open',
      'ask',
      'book',
      'keeper',
      'my',
      'the',
      'one',
      'please',
      'travel',
      "what's",
      'on',
      'to',
      'who',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const sentence = fc.array(word, { maxLength: 14 }).map(words => words.join(' '));
  fc.assert(
    fc.property(sentence, fc.boolean(), (text, open) => {
      const first = tell(hearing.understand(text, open ? dynamic : null));
      expect(tell(hearing.understand(text, open ? dynamic : null))).toBe(first);
    }),
    { seed: 7, numRuns: 150 },
  );
});

test('a very long sentence is heard out', () => {
  const long = Array.from({ length: 400 }, () => 'please open my travel').join(' ');
  expect(['OpenShelfIntent', 'fallback']).toContain(inSession(long).split(' ')[0]);
});
