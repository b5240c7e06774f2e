import { found, inModel } from '../support/sample-package';

describe('a sample', () => {
  test('stands in its intent once', () => {
    expect(found('samples-once', inModel(['intents', 0, 'samples', 2], 'Find  {title}'))).toEqual([
      'warning intents[0].samples[2]: "Find  {title}" stands in FindIntent twice.',
    ]);
  });

  test('stands in one intent only', () => {
    expect(found('samples-once', inModel(['intents', 1, 'samples', 3], 'find {title}'))).toEqual([
      'warning intents[1].samples[3]: "find {title}" stands in FindIntent too: which one is meant is chance.',
    ]);
  });
});
