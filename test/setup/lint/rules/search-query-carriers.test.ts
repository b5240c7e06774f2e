import { found, inModel } from '../support/sample-package';

const second = (sample: string) =>
  inModel(['intents', 3], {
    name: 'LookIntent',
    slots: [{ name: 'words', type: 'AMAZON.SearchQuery' }],
    samples: [sample],
  });

test('two search queries do not follow the same words', () => {
  expect(found('search-query-carriers', second('Search for  {words}'))).toEqual([
    'warning intents[3].samples[0]: A search query after "search for" is in SearchIntent too: which one is meant is chance.',
  ]);
  expect(found('search-query-carriers', second('look for {words}'))).toEqual([]);
});
