import { found, inModel } from '../support/sample-package';

describe('what one locale has, the others have', () => {
  test('intents and their slots', () => {
    expect(found('models-in-step', inModel(['intents', 2], undefined))).toEqual([
      'warning interactionModel.languageModel: There is no intent SearchIntent, as there is in en-GB.',
      'warning interactionModel.languageModel: There is no slot words of SearchIntent (AMAZON.SearchQuery), as there is in en-GB.',
    ]);
  });

  test('types of slots', () => {
    const other = found('models-in-step', inModel(['intents', 1, 'slots', 1, 'type'], 'AMAZON.Ordinal'));
    expect(other).toEqual([
      'warning interactionModel.languageModel: There is no slot position of ColourIntent (AMAZON.Ordinal), as there is in en-US.',
      'warning interactionModel.languageModel: There is no slot position of ColourIntent (AMAZON.NUMBER), as there is in en-GB.',
    ]);
  });

  test('slot types and the ids of their values, not their words', () => {
    expect(found('models-in-step', inModel(['types', 1, 'values', 0, 'name', 'value'], 'rot'))).toEqual([]);
    expect(found('models-in-step', inModel(['types', 1, 'values', 0, 'id'], 'rot'))).toEqual([
      'warning interactionModel.languageModel: There is no value with the id "rot" in ShelfColour, as there is in en-US.',
      'warning interactionModel.languageModel: There is no value with the id "red" in ShelfColour, as there is in en-GB.',
    ]);
  });
});
