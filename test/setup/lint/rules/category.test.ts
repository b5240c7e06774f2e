import { found, inManifest } from '../support/sample-package';

test('the category is one of Amazon’s', () => {
  expect(found('category', inManifest(['publishingInformation', 'category'], 'STREAMING_SERVICE'))).toEqual([]);
  expect(found('category', inManifest(['publishingInformation', 'category'], 'MUSIC'))).toEqual([
    'error manifest.publishingInformation.category: Amazon has no category MUSIC.',
  ]);
});
