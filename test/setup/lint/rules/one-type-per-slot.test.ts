import { found, inModel } from '../support/sample-package';

test('a slot name has one type in all intents of a locale', () => {
  expect(found('one-type-per-slot', inModel(['intents', 2, 'slots', 0, 'name'], 'title'))).toEqual([
    'error intents[2].slots[0]: Slot title is of the type AMAZON.SearchQuery here and ShelfTitle in FindIntent.',
  ]);
});
