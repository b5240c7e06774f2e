import { pathOf, textsIn, valueAt } from '../../../src/setup/lint/json';

const document = { manifest: { locales: { 'en-US': { keywords: ['a', 'b'] } }, version: 1 } };

test('a path is written as in code, and in brackets where it has to be', () => {
  expect(pathOf(['manifest', 'locales', 'en-US', 'keywords', 1])).toBe('manifest.locales["en-US"].keywords[1]');
  expect(pathOf(['en-US', 'a'])).toBe('["en-US"].a');
  expect(pathOf([])).toBe('$');
});

test('a way that ends early, or leads through the wrong kind of thing, comes to nothing', () => {
  expect(valueAt(document, ['manifest', 'locales', 'en-US', 'keywords', 1])).toBe('b');
  expect(valueAt(document, ['manifest', 'pages', 'en-US'])).toBeUndefined();
  expect(valueAt(document, ['manifest', 'locales', 'en-US', 'keywords', 'length'])).toBeUndefined();
  expect(valueAt(document, ['manifest', 'toString'])).toBeUndefined();
  expect(valueAt(document, ['manifest', 'version', 'x'])).toBeUndefined();
});

test('every text is found with the way to it', () => {
  expect(textsIn(document)).toEqual([
    { text: 'a', keys: ['manifest', 'locales', 'en-US', 'keywords', 0] },
    { text: 'b', keys: ['manifest', 'locales', 'en-US', 'keywords', 1] },
  ]);
});
