import { found, inModel } from '../support/sample-package';

const place = { name: 'place', type: 'AMAZON.NUMBER' };

describe('a search query', () => {
  test('has words around it', () => {
    expect(found('search-query', inModel(['intents', 2, 'samples', 1], '{words}'))).toEqual([
      'error intents[2].samples[1]: "{words}" is nothing but a search query.',
    ]);
  });

  test('has its sample for itself', () => {
    const edits = [
      inModel(['intents', 2, 'slots', 1], place),
      inModel(['intents', 2, 'samples', 1], 'look for {words} in {place}'),
    ];
    expect(found('search-query', ...edits)).toEqual([
      'error intents[2].samples[1]: "look for {words} in {place}" has a search query beside another slot.',
    ]);
  });

  test('has its intent for itself', () => {
    const edits = [inModel(['intents', 2, 'slots', 1], place), inModel(['intents', 2, 'samples', 1], 'go to {place}')];
    expect(found('search-query', ...edits)).toEqual([
      'warning intents[2].slots[0]: SearchIntent has slots beside its search query.',
    ]);
  });
});
