import { found, inModel } from '../support/sample-package';

describe('a slot type', () => {
  test('has values', () => {
    expect(found('slot-values', inModel(['types', 0, 'values'], []))).toEqual([
      'error types[0]: Slot type ShelfTitle has no values.',
    ]);
  });

  test('has enough with one value', () => {
    expect(found('slot-values', inModel(['types', 0, 'values', 1], undefined))).toEqual([]);
  });

  test('may get its values from elsewhere', () => {
    const supplied = { name: 'ShelfTitle', valueSupplier: { type: 'CatalogValueSupplier' } };
    expect(found('slot-values', inModel(['types', 0], supplied))).toEqual([]);
  });
});

describe('a value', () => {
  const value = (text: string) => found('slot-values', inModel(['types', 1, 'values', 0, 'name', 'synonyms', 1], text));

  test('says something', () => {
    expect(value(' ')).toEqual(['error types[1].values[0].name.synonyms[1]: This value is empty.']);
  });

  test('has at most 140 characters', () => {
    expect(value('x'.repeat(140))).toEqual([]);
    expect(value('x'.repeat(141))).toEqual([
      'error types[1].values[0].name.synonyms[1]: This value has 141 characters; Alexa takes 140.',
    ]);
  });

  test('has no stray spaces', () => {
    expect(value('dark  red')).toEqual(['warning types[1].values[0].name.synonyms[1]: "dark  red" has stray spaces.']);
  });
});
