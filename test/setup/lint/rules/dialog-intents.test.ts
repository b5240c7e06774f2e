import { found, inDialog, inModel } from '../support/sample-package';

describe('a dialog', () => {
  test('speaks of intents there are', () => {
    expect(found('dialog-intents', inDialog(['dialog', 'intents', 0, 'name'], 'LoseIntent'))).toEqual([
      'error interactionModel.dialog.intents[0]: The dialog speaks of LoseIntent, which is no intent of this model.',
    ]);
  });

  test('speaks of slots the intent has', () => {
    expect(found('dialog-intents', inDialog(['dialog', 'intents', 0, 'slots', 0, 'name'], 'book'))).toEqual([
      'error interactionModel.dialog.intents[0].slots[0]: FindIntent has no slot book.',
    ]);
  });

  test('gives a slot the type it has', () => {
    expect(found('dialog-intents', inDialog(['dialog', 'intents', 0, 'slots', 0, 'type'], 'AMAZON.NUMBER'))).toEqual([
      'error interactionModel.dialog.intents[0].slots[0]: Slot title of FindIntent is of the type AMAZON.NUMBER here and ShelfTitle there.',
    ]);
  });

  test('goes with samples that are more than slots', () => {
    expect(found('dialog-intents', inModel(['intents', 0, 'samples', 2], '{title}'))).toEqual([
      'warning intents[0].samples[2]: "{title}" is nothing but slots, and FindIntent has a dialog.',
    ]);
  });
});
