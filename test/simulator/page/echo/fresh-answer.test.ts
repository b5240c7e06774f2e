import { freshAnswer } from '../../../../src/simulator/page/browser/echo/fresh-answer';
import type { Entry } from '../../../../src/simulator/page/contract';

const waiting = (number: number) => ({ kind: 'turn', number, turn: null }) as unknown as Entry;
const answered = (number: number, spoken: string) => ({ kind: 'turn', number, turn: { spoken } }) as unknown as Entry;
const note: Entry = { kind: 'note', number: 9, atMs: 0, tone: 'plain', text: '' };

test('the answer to what was just said is fresh', () => {
  expect(freshAnswer([waiting(3)], [answered(3, 'Goodbye.')])).toEqual({ number: 3, spoken: 'Goodbye.' });
});

test('a page that is loaded reads nothing aloud again', () => {
  expect(freshAnswer([], [answered(1, 'Welcome.'), answered(2, 'Goodbye.')])).toBeNull();
});

test('what happens beside the conversation is no answer', () => {
  expect(freshAnswer([waiting(3)], [waiting(3), note])).toBeNull();
  expect(freshAnswer([answered(3, 'Hello.')], [answered(3, 'Hello.'), note])).toBeNull();
});
