import { nothingInTime } from '../../src/questions/nothing-in-time';
import { musicErrorKinds } from '../../src/music/music-error';
import { problem } from '../support/in-memory-library';

const missing = ['unavailable', 'too-late', 'bad-answer'];

describe('a read that is only nice to have', () => {
  test.each(missing)('is left out when it fails with "%s"', kind => {
    expect(nothingInTime(problem(kind as (typeof musicErrorKinds)[number]))).toBeNull();
  });

  test.each(musicErrorKinds.filter(kind => !missing.includes(kind)))('does not hide "%s"', kind => {
    const error = problem(kind);
    expect(() => nothingInTime(error)).toThrow(error);
  });

  test('does not hide a fault of our own', () => {
    expect(() => nothingInTime(new TypeError('x'))).toThrow(TypeError);
  });
});
