import { found, inModel } from '../support/sample-package';

describe('names of slots', () => {
  test.each(['title1', 'the title', 'a.title', '-title'])('are not like %s', name => {
    expect(found('slot-names', inModel(['intents', 0, 'slots', 0, 'name'], name))).toEqual([
      `error intents[0].slots[0]: "${name}" is no name for a slot.`,
    ]);
  });

  test('are there once in an intent', () => {
    expect(found('slot-names', inModel(['intents', 1, 'slots', 1, 'name'], 'colour'))).toEqual([
      'error intents[1].slots[1]: ColourIntent has another slot called colour.',
    ]);
  });
});
