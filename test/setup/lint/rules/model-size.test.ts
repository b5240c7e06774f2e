import { found, inModel } from '../support/sample-package';

test('a model has about 1.5 MB at most', () => {
  expect(found('model-size', inModel(['intents', 0, 'samples', 0], 'x'.repeat(1_400_000)))).toEqual([]);
  expect(found('model-size', inModel(['intents', 0, 'samples', 0], 'x'.repeat(1_600_000)))).toEqual([
    'warning $: This model has 1.5 MB; about 1.5 MB are taken.',
  ]);
});
