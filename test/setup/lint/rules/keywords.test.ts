import { found, inListing } from '../support/sample-package';

test('a keyword is there once', () => {
  expect(found('keywords', inListing(['keywords', 2], 'Shelf'))).toEqual([
    'warning keywords[2]: "Shelf" is there already.',
  ]);
});
