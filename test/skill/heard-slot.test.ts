import type { Slot } from 'ask-sdk-model';
import fc from 'fast-check';
import { readNumber, readSlot } from '../../src/skill/heard-slot';

const slot = (value: unknown, resolutions?: unknown) =>
  ({ name: 'playlist', confirmationStatus: 'NONE', value, resolutions }) as Slot;

const authority = (code: string, ...ids: unknown[]) => ({
  authority: 'a',
  status: { code },
  values: ids.map(id => ({ value: { name: 'n', id } })),
});

describe('a slot', () => {
  test('holds the words as heard, without spaces around them', () => {
    expect(readSlot(slot(' Road  Trip '))).toEqual({ words: 'Road  Trip', id: null });
  });

  test.each([undefined, null, '', '  ', '?', 7, {}])('in which nothing was understood is none: %j', value => {
    expect(readSlot(slot(value))).toBeNull();
  });

  test('that was not sent is none', () => {
    expect(readSlot(undefined)).toBeNull();
    expect(readSlot(null as never)).toBeNull();
  });

  test('holds the id its words resolved to', () => {
    const resolutions = { resolutionsPerAuthority: [authority('ER_SUCCESS_MATCH', 'own', 'followed')] };
    expect(readSlot(slot('mine', resolutions))?.id).toBe('own');
  });

  test("takes the first authority that matched: the model's or the listener's own names", () => {
    const resolutions = {
      resolutionsPerAuthority: [authority('ER_SUCCESS_NO_MATCH'), authority('ER_SUCCESS_MATCH', 'shared')],
    };
    expect(readSlot(slot('shared', resolutions))?.id).toBe('shared');
  });

  test.each(['ER_SUCCESS_NO_MATCH', 'ER_ERROR_TIMEOUT', 'ER_ERROR_EXCEPTION'])('has no id after %s', code => {
    expect(readSlot(slot('mine', { resolutionsPerAuthority: [authority(code, 'own')] }))?.id).toBeNull();
  });

  test('is cut when it is longer than a session may hold', () => {
    expect(readSlot(slot('x'.repeat(5000)))?.words).toHaveLength(100);
  });

  test('whose resolutions are forged is read without them, whatever they are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), forged => {
        const shapes = [
          forged,
          { resolutionsPerAuthority: forged },
          { resolutionsPerAuthority: [forged] },
          { resolutionsPerAuthority: [{ status: { code: 'ER_SUCCESS_MATCH' }, values: forged }] },
          { resolutionsPerAuthority: [{ status: { code: 'ER_SUCCESS_MATCH' }, values: [forged] }] },
          { resolutionsPerAuthority: [{ status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: forged }] }] },
        ];
        for (const shape of shapes) {
          const read = readSlot(slot('words', shape));
          expect(read?.words).toBe('words');
          expect(read?.id === null || typeof read?.id === 'string').toBe(true);
        }
      }),
      { seed: 1 },
    );
  });
});

describe('a number', () => {
  test.each([
    ['7', 7],
    ['0', 0],
    ['-1', -1],
    ['1200', 1200],
  ])('is read from %s', (words, number) => {
    expect(readNumber({ words, id: null })).toBe(number);
  });

  test.each(['seven', '2.5', '1e99', 'NaN', '99999999999999999999'])('is not read from %s', words => {
    expect(readNumber({ words, id: null })).toBeNull();
  });

  test('is not there when nothing was heard', () => {
    expect(readNumber(null)).toBeNull();
  });
});
