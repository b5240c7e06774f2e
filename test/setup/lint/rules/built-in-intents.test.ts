import { found, inModel } from '../support/sample-package';

const withoutHelp = inModel(['intents', 3], undefined);
const withoutFallback = inModel(['intents', 7], undefined);

describe('of Amazon’s own intents', () => {
  test('those that certification asks for are there', () => {
    expect(found('built-in-intents', withoutHelp)).toEqual([
      'error intents: AMAZON.HelpIntent is missing; certification asks for it.',
    ]);
  });

  test('those that every skill should have are there', () => {
    expect(found('built-in-intents', withoutFallback)).toEqual(['warning intents: AMAZON.FallbackIntent is missing.']);
  });

  test('none is misspelled', () => {
    expect(found('built-in-intents', inModel(['intents', 8], { name: 'AMAZON.NextItent', samples: [] }))).toEqual([
      'error intents[8]: Amazon has no intent AMAZON.NextItent.',
    ]);
  });

  test('none gets samples or slots', () => {
    expect(found('built-in-intents', inModel(['intents', 3, 'samples'], ['help me']))).toEqual([
      'warning intents[3]: AMAZON.HelpIntent has samples of your own, which disturbs how Alexa tells intents apart.',
    ]);
    expect(found('built-in-intents', inModel(['intents', 3, 'slots'], [{ name: 'x', type: 'AMAZON.NUMBER' }]))).toEqual(
      ["warning intents[3]: AMAZON.HelpIntent declares slots; those it has are Amazon's."],
    );
  });
});
