import { pngSize } from '../../../src/setup/lint/png-size';
import { pngHeader } from './support/sample-package';

test('the size of a PNG is in its first bytes', () => {
  expect(pngSize(pngHeader(108, 512))).toEqual({ width: 108, height: 512 });
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['only its beginning', pngHeader(1, 1).subarray(0, 20)],
  ['another kind of picture', Buffer.from('GIF89a and then some more bytes')],
])('%s has no size', (_, bytes) => expect(pngSize(bytes)).toBeNull());
