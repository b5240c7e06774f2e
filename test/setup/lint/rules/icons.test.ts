import { found, inFile, inListing, pngHeader } from '../support/sample-package';

const small = 'assets/images/small.png';

describe('an icon', () => {
  test('is in the package', () => {
    expect(found('icons', inListing(['smallIconUri'], 'file://assets/other.png'))).toEqual([
      'error smallIconUri: The package has no file assets/other.png.',
    ]);
  });

  test('is not somewhere else, where nobody can look at it', () => {
    expect(found('icons', inListing(['largeIconUri'], 'https://shelf.test/large.png'))).toEqual([
      'warning largeIconUri: This icon is not in the package, so nobody looked at it.',
    ]);
  });

  test('is a PNG', () => {
    expect(found('icons', inFile(small, 'GIF89a')).at(0)).toBe(`error smallIconUri: ${small} is no PNG.`);
  });

  test.each([
    [108, 107],
    [512, 512],
  ])('has its size, not %i by %i pixels', (width, height) => {
    expect(found('icons', inFile(small, pngHeader(width, height))).at(0)).toBe(
      `error smallIconUri: ${small} has ${width} by ${height} pixels.`,
    );
  });
});
