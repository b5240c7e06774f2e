import { found, inListing } from '../support/sample-package';

describe('the page of a locale', () => {
  test.each(['summary', 'description', 'smallIconUri', 'largeIconUri', 'examplePhrases', 'keywords'])(
    'is not ready for the store without %s',
    key =>
      expect(found('listing-fields', inListing([key], undefined))).toEqual([
        `note ${key}: The page for en-US has no ${key}.`,
      ]),
  );

  test('counts an empty text as missing', () =>
    expect(found('listing-fields', inListing(['summary'], ''))).toHaveLength(1));

  test('has a title of at most 50 characters', () => {
    expect(found('listing-fields', inListing(['name'], 'x'.repeat(50)))).toEqual([]);
    expect(found('listing-fields', inListing(['name'], 'x'.repeat(51)))).toEqual([
      'warning name: The title is longer than 50 characters.',
    ]);
  });
});
