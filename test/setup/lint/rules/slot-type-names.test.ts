import { found, inModel } from '../support/sample-package';

describe('names of slot types', () => {
  test.each(['_Title', 'Title2', 'Shelf.Title', 'Shelf Title'])('are not like %s', name => {
    expect(found('slot-type-names', inModel(['types', 0, 'name'], name))).toEqual([
      `error types[0]: "${name}" is no name for a slot type.`,
    ]);
  });

  test('may be Amazon’s, where values are added to its types', () => {
    expect(found('slot-type-names', inModel(['types', 0, 'name'], 'AMAZON.Genre'))).toEqual([]);
  });

  test('are there once', () => {
    expect(found('slot-type-names', inModel(['types', 1, 'name'], 'ShelfTitle'))).toEqual([
      'error types[1]: There is another slot type called ShelfTitle.',
    ]);
  });
});
