import { sampleListing } from '../support/sample-manifest';
import { sampleModel } from '../support/sample-model';
import { found, inFile, inListing, inManifest, inModel } from '../support/sample-package';

const phrase = (text: string) => found('example-phrases', inListing(['examplePhrases', 1], text));

describe('example phrases', () => {
  test('are three', () => {
    expect(found('example-phrases', inListing(['examplePhrases', 2], undefined))).toEqual([
      'note examplePhrases: The page for en-US shows 2 example phrases.',
    ]);
    expect(found('example-phrases', inListing(['examplePhrases', 3], 'find Chill'))).toHaveLength(1);
  });

  test.each(['Open shelf reader', 'Alexa, open the shelf'])(
    'begin with one that opens the skill, unlike "%s"',
    text => {
      expect(found('example-phrases', inListing(['examplePhrases', 0], text))).toEqual([
        `note examplePhrases[0]: The first example does not open the skill: "${text}".`,
      ]);
    },
  );

  test.each([
    'Alexa, ask shelf reader to find Chill',
    'Alexa, ask shelf reader for the crimson one',
    'Alexa, search for old letters in shelf reader',
    'Alexa, start shelf reader',
    'Alexa, ask shelf reader: number seven!',
    'What’s in Road Trip?',
  ])('may be "%s"', text => expect(phrase(text)).toEqual([]));

  test.each([
    'Alexa, ask shelf reader to lose Chill',
    'Alexa, ask shelf reader for the green one',
    'Alexa, ask shelf reader to find Jazz',
    'Read me a story',
  ])('are understood, unlike "%s"', text => {
    expect(phrase(text)).toEqual([`note examplePhrases[1]: No sample in en-US understands "${text}".`]);
  });

  test('are not proved by a sample that is nothing but a slot', () => {
    const model = JSON.stringify(sampleModel()).replace('find {title}', '{title}');
    expect(found('example-phrases', inFile('interactionModels/custom/en-US.json', model))).toEqual([
      'note examplePhrases[2]: No sample in en-US understands "Find Chill".',
    ]);
  });

  test('may have hyphens and periods, which are only signs', () => {
    const sample = inModel(['intents', 1, 'samples', 3], 'read-out the a. b. c.');
    expect(found('example-phrases', sample, inListing(['examplePhrases', 1], 'read-out the a b c'))).toEqual([]);
    expect(found('example-phrases', sample, inListing(['examplePhrases', 1], 'read-out the axb c'))).toHaveLength(1);
  });

  test('that are no text are the business of the schemas', () => {
    expect(found('example-phrases', inListing(['examplePhrases', 1], 7))).toEqual([]);
  });

  test('wait for a model where there is none yet', () => {
    const page = inManifest(['publishingInformation', 'locales', 'de-DE'], sampleListing());
    expect(found('example-phrases', page)).toEqual([]);
  });
});
