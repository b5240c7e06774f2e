import { musicErrorKinds } from '../../src/music/music-error';
import { nothingInTime } from '../../src/questions/nothing-in-time';
import { problem } from '../support/in-memory-library';

const leftOut = ['too-late', 'unavailable', 'bad-answer'] as const;

describe('a read that is nice to have', () => {
  test.each(leftOut)('is left out when it fails with "%s"', kind => {
    expect(nothingInTime(problem(kind))).toBeNull();
  });

  test.each(musicErrorKinds.filter(kind => !(leftOut as readonly string[]).includes(kind)))(
    'does not hide "%s", for it concerns the listener\'s access',
    kind => {
      const error = problem(kind);
      expect(() => nothingInTime(error)).toThrow(error);
    },
  );

  test('does not hide a mistake of our own', () => {
    expect(() => nothingInTime(new TypeError('ours'))).toThrow(TypeError);
  });
});
