import { found, inModel } from '../support/sample-package';

const find = (sample: string) => found('slotless-samples', inModel(['intents', 0, 'samples', 2], sample));
const colour = (sample: string) => found('slotless-samples', inModel(['intents', 1, 'samples', 3], sample));

describe('a sample without a slot', () => {
  test('takes the words that are examples of any name', () => {
    expect(find('find something')).toEqual([
      'warning intents[0].samples[2]: "find something" leaves empty a slot that another sample of FindIntent would fill.',
    ]);
  });

  test('is counted with its like', () => {
    const edits = [
      inModel(['intents', 0, 'samples', 2], 'find something'),
      inModel(['intents', 0, 'samples', 3], 'find it'),
    ];
    expect(found('slotless-samples', ...edits)).toEqual([
      'warning intents[0].samples[2]: "find something" (and 1 other sample) leaves empty a slot that another sample of FindIntent would fill.',
    ]);
  });

  test('takes the words of a list', () => expect(colour('the navy one')).toHaveLength(1));

  test('takes any words as soon as one value of the list is only an example', () => {
    const edits = [
      inModel(['types', 1, 'values', 1, 'id'], undefined),
      inModel(['intents', 1, 'samples', 3], 'the big one'),
    ];
    expect(found('slotless-samples', ...edits)).toEqual([
      expect.stringContaining('"the next one" (and 1 other sample)'),
    ]);
  });

  test('takes nothing when its words are in no list, or are no number', () => {
    expect(colour('the biggest one')).toEqual([]);
    expect(colour('number please')).toEqual([]);
  });

  test('takes words with hyphens as they are', () => {
    const edits = [
      inModel(['intents', 0, 'samples', 0], 'read-out {title}'),
      inModel(['intents', 0, 'samples', 2], 'read-out it'),
    ];
    expect(found('slotless-samples', ...edits)).toHaveLength(1);
  });

  test('takes nothing from a sample that is nothing but a slot, which fits any words', () => {
    const edits = [
      inModel(['intents', 0, 'samples', 2], '{title}'),
      inModel(['intents', 0, 'samples', 3], 'look around'),
    ];
    expect(found('slotless-samples', ...edits)).toEqual([]);
  });
});
