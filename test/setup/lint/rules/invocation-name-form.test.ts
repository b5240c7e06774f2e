import { sampleModel } from '../support/sample-model';
import { found, inFile, inModel } from '../support/sample-package';

const name = (text: string) => found('invocation-name-form', inModel(['invocationName'], text));

describe('an invocation name', () => {
  test.each(["reader's shelf", 'j. r. reader', 'büchers regal', 'shelf-reader', 'किताब रीडर'])('may be %s', text =>
    expect(name(text)).toEqual([]),
  );

  test('has no digits', () => expect(name('shelf 2')).toEqual(['error invocationName: "shelf 2" has digits.']));

  test('has no capitals', () =>
    expect(name('Shelf reader')).toEqual(['error invocationName: "Shelf reader" has capitals.']));

  test.each(['shelf & reader', 'shelf, reader', 'shelf_reader', '{shelf} reader'])('has no signs like %s', text => {
    expect(name(text)).toEqual([`error invocationName: "${text}" has signs that cannot be spoken.`]);
  });

  test('has no stray spaces', () => {
    expect(name('shelf  reader')).toEqual(['error invocationName: "shelf  reader" has stray spaces.']);
  });

  test('has 2 to 50 characters', () => {
    expect(name('ab')).toEqual([]);
    expect(name('x'.repeat(50))).toEqual([]);
    expect(name('x')).toEqual(['error invocationName: "x" has 1 characters.']);
    expect(name('x'.repeat(51))).toHaveLength(1);
  });

  test('is written in the letters of Japanese in Japan', () => {
    const japanese = (text: string) => {
      const model = JSON.stringify(sampleModel()).replace('shelf reader', text);
      return found('invocation-name-form', inFile('interactionModels/custom/ja-JP.json', model));
    };
    expect(japanese('ほん リーダー 棚')).toEqual([]);
    expect(japanese('полка ほん')).toHaveLength(1);
  });
});
