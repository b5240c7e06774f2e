import { found, inModel } from '../support/sample-package';

const sample = (text: string) => found('sample-characters', inModel(['intents', 0, 'samples', 0], text));

describe('a sample', () => {
  test.each([
    ['find 2 of {title}', '2'],
    ['find {title}, please', ','],
    ['where is {title}?', '?'],
    ['find {title} & more (now)', '& ( )'],
    ['find "{title}"', '"'],
    ['find {title}: now/then!', ': / !'],
  ])('is not written like %s', (text, found) => {
    expect(sample(text)).toEqual([`error intents[0].samples[0]: "${text}" holds what no sample may: ${found}`]);
  });

  test.each([
    "what's in {title}",
    'what’s in {title}',
    'mark {title} as a. o. k.',
    'zeig mir die schöne {title}',
    'read-out {title}',
    'शेल्फ {title}',
  ])('may be written like %s', text => expect(sample(text)).toEqual([]));

  test.each(['find {title', 'find title}', 'find {}', 'find {{title}}', 'find { title }'])(
    'has whole slots, unlike %s',
    text => {
      expect(sample(text)).toEqual([`error intents[0].samples[0]: "${text}" has a broken slot.`]);
    },
  );

  test('is held to the same where it answers for a slot', () => {
    expect(found('sample-characters', inModel(['intents', 0, 'slots', 0, 'samples'], ['{title}', '{title}!']))).toEqual(
      ['error intents[0].slots[0].samples[1]: "{title}!" holds what no sample may: !'],
    );
  });

  test('says something', () => expect(sample('')).toEqual(['error intents[0].samples[0]: This sample is empty.']));

  test('names a slot once', () => {
    expect(sample('find {title} and {title}')).toEqual([
      'warning intents[0].samples[0]: "find {title} and {title}" names a slot twice.',
    ]);
  });

  test.each([' find {title}', 'find  {title}', 'find {title} '])('has no stray spaces: "%s"', text => {
    expect(sample(text)).toEqual([`warning intents[0].samples[0]: "${text}" has stray spaces.`]);
  });
});
