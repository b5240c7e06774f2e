import { found, inModel } from '../support/sample-package';

describe('a slot in a sample', () => {
  test('is declared by the intent', () => {
    expect(found('declared-slots', inModel(['intents', 0, 'samples', 0], 'find {book} in {title}'))).toEqual([
      'error intents[0].samples[0]: "find {book} in {title}" uses the slot book, which FindIntent does not declare.',
    ]);
  });

  test('is written as it is declared, capitals too', () => {
    expect(found('declared-slots', inModel(['intents', 0, 'samples', 0], 'find {Title}'))).toHaveLength(1);
  });

  test('is declared too where a slot has samples of its own', () => {
    expect(found('declared-slots', inModel(['intents', 0, 'slots', 0, 'samples'], ['{title}', 'in {book}']))).toEqual([
      'error intents[0].slots[0].samples[1]: "in {book}" uses the slot book, which FindIntent does not declare.',
    ]);
  });
});

test('a declared slot stands in some sample', () => {
  expect(found('declared-slots', inModel(['intents', 1, 'samples', 1], 'number nine'))).toEqual([
    'warning intents[1].slots[1]: No sample of ColourIntent uses its slot position.',
  ]);
});
