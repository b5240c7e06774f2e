import { found, inModel } from '../support/sample-package';

test('a model needs an intent of its own with a sample', () => {
  const onlyHelp = inModel(
    ['intents'],
    [
      { name: 'AMAZON.HelpIntent', samples: ['help'] },
      { name: 'MyIntent', samples: [] },
    ],
  );
  expect(found('own-intent', onlyHelp)).toEqual(['error intents: No intent of your own has a sample utterance.']);
});

test('one sample of one intent is enough', () => {
  const edits = [0, 1].map(index => inModel(['intents', index, 'samples'], []));
  expect(found('own-intent', ...edits)).toEqual([]);
});
