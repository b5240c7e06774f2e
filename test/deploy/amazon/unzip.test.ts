import { deflateRawSync } from 'node:zlib';
import { unzip } from './unzip';
import { zip } from './zip-for-tests';

describe('an archive', () => {
  test('gives its files by path, packed or not, and leaves folders out', () => {
    const files = unzip(zip({ 'index.js': 'code', 'assets/': '', 'assets/icon.png': 'ä' }));
    expect([...files].map(([path, content]) => [path, content.toString('utf8')])).toEqual([
      ['index.js', 'code'],
      ['assets/icon.png', 'ä'],
    ]);
  });

  test('may have a comment at its end', () => {
    expect([...unzip(zip({ a: '1' }, 'a comment')).keys()]).toEqual(['a']);
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('not an archive')],
    ['a packed stream', deflateRawSync(Buffer.from('text'))],
    ['an archive that is cut off at the front', zip({ a: '1', b: '2' }).subarray(10)],
  ])('is refused when it is %s', (_what, content) => {
    expect(() => unzip(content)).toThrow();
  });
});
