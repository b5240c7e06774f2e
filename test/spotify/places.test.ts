import { asText, UnexpectedJson } from '../../src/spotify/json-checks';
import { readPlaces } from '../../src/spotify/places';

const names = { read: asText, lost: null } as const;
const read = (places: readonly unknown[]) => readPlaces<string | null>(places, '$.items', names);

describe('a list whose places count', () => {
  test('keeps the place of a null', () => {
    expect(read(['a', null, 'c'])).toEqual(['a', null, 'c']);
  });

  test('keeps the place of the odd one that cannot be read', () => {
    expect(read(['a', 7, 'c'])).toEqual(['a', null, 'c']);
  });

  test('fails when not one place can be read, and names the first', () => {
    expect(() => read([null, 7, {}])).toThrow(new UnexpectedJson('$.items[1]', 'a text'));
  });

  test('may be nothing but nulls', () => {
    expect(read([null, null])).toEqual([null, null]);
  });

  test('may be empty', () => {
    expect(read([])).toEqual([]);
  });

  test('hides no mistake of our own', () => {
    const broken = () => {
      throw new RangeError('ours');
    };
    expect(() => readPlaces(['a'], '$', { read: broken, lost: null })).toThrow(RangeError);
  });
});
