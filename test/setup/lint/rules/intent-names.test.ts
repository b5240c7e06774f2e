import { found, inModel } from '../support/sample-package';

describe('names of intents', () => {
  test.each(['Find2', 'Find Intent', 'Find.Intent', '_Find', 'Finde-Intent', 'FündIntent'])('are not like %s', name => {
    expect(found('intent-names', inModel(['intents', 0, 'name'], name))).toEqual([
      `error intents[0]: "${name}" is no name for an intent.`,
    ]);
  });

  test('may have underscores', () =>
    expect(found('intent-names', inModel(['intents', 0, 'name'], 'Find_it'))).toEqual([]));

  test('are there once', () => {
    expect(found('intent-names', inModel(['intents', 1, 'name'], 'FindIntent'))).toEqual([
      'error intents[1]: There is another intent called FindIntent.',
    ]);
  });
});
