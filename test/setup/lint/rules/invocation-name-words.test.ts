import { sampleModel } from '../support/sample-model';
import { found, inFile, inModel } from '../support/sample-package';

const name = (text: string) => found('invocation-name-words', inModel(['invocationName'], text));
const inLocale = (locale: string, text: string) => {
  const model = JSON.stringify(sampleModel()).replace('shelf reader', text);
  return found('invocation-name-words', inFile(`interactionModels/custom/${locale}.json`, model));
};

describe('an invocation name', () => {
  test.each([
    ['echo reader', '"echo" in "echo reader" is a wake word.'],
    ['shelf skill', '"skill" in "shelf skill" is no name but what the thing is.'],
    ['play shelf', '"play" in "play shelf" is a word that opens skills.'],
    ['shelf of reader', '"of" in "shelf of reader" is a word that stands between a name and a request.'],
    ['the shelf', '"the" in "the shelf" is an article, and one of only two words.'],
  ])('is not %s', (text, problem) => expect(name(text)).toEqual([`error invocationName: ${problem}`]));

  test('may have an article among three words', () => expect(name('the shelf reader')).toEqual([]));

  test('has two words at least', () => {
    expect(name('shelfreader')).toEqual([
      'warning invocationName: "shelfreader" is one word, which certification refuses.',
    ]);
  });

  test('may be one word where languages write several as one', () => {
    expect(inLocale('de-DE', 'regalleser')).toEqual([expect.stringContaining('in de-DE are not known here')]);
  });

  test('is not held against the words of a language nobody has put in, and this is said', () => {
    expect(inLocale('fr-FR', 'lecteur alexa')).toEqual([
      'error invocationName: "alexa" in "lecteur alexa" is a wake word.',
      'warning invocationName: The words Alexa listens for in fr-FR are not known here, so "lecteur alexa" was not held against them.',
    ]);
  });
});
