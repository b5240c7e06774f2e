import { found, inModel } from '../support/sample-package';

describe('in one slot type', () => {
  test('an id belongs to one value', () => {
    expect(found('slot-values-once', inModel(['types', 1, 'values', 1, 'id'], 'red'))).toEqual([
      'error types[1].values[1]: Another value of ShelfColour has the id "red".',
    ]);
  });

  test('words mean one value', () => {
    expect(found('slot-values-once', inModel(['types', 1, 'values', 1, 'name', 'synonyms', 0], 'Crimson'))).toEqual([
      'error types[1].values[1].name.synonyms[0]: "Crimson" stands for two values of ShelfColour.',
    ]);
  });

  test('words stand once in their value', () => {
    expect(found('slot-values-once', inModel(['types', 1, 'values', 0, 'name', 'synonyms', 1], 'red'))).toEqual([
      'warning types[1].values[0].name.synonyms[1]: "red" stands twice in the same value.',
    ]);
  });
});
