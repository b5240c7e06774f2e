import { found, inModel } from '../support/sample-package';

test('an intent of one’s own has samples', () => {
  expect(found('intents-with-samples', inModel(['intents', 2, 'samples'], undefined))).toEqual([
    'warning intents[2]: SearchIntent has no samples.',
  ]);
});
