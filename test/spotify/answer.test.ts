import { MusicError } from '../../src/music/music-error';
import { readAnswer } from '../../src/spotify/answer';
import type { Endpoint } from '../../src/spotify/endpoints/endpoint';
import { ourFault } from '../../src/spotify/endpoints/endpoint';

/** An endpoint like the one that tells what is playing: an answer without a body means "nothing". */
const mayBeEmpty: Endpoint<string | null> = {
  call: 'GET /me',
  path: '/me',
  query: {},
  refusals: ourFault,
  parse: body => JSON.stringify(body),
  whenEmpty: () => null,
};
const answered = (text: string, status = 200) => ({ kind: 'answered', status, text }) as const;

describe('an answer', () => {
  test('without a body means what the endpoint says it means', () => {
    expect(readAnswer(answered('', 204), mayBeEmpty)).toBeNull();
    expect(readAnswer(answered(' \n'), mayBeEmpty)).toBeNull();
  });

  test('with a body is read', () => {
    expect(readAnswer(answered('{"a":1}'), mayBeEmpty)).toBe('{"a":1}');
  });

  test('that is broken is never taken for an empty one', () => {
    expect(() => readAnswer(answered('{"a":'), mayBeEmpty)).toThrow(MusicError);
  });

  test('hides no mistake of our own', () => {
    const parse = () => {
      throw new RangeError('ours');
    };
    expect(() => readAnswer(answered('{}'), { ...mayBeEmpty, parse })).toThrow(RangeError);
  });
});
