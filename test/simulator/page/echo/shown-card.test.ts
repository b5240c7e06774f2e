import { onScreen } from '../../../../src/simulator/page/browser/echo/shown-card';
import type { Card, TurnEntry } from '../../../../src/simulator/page/contract';

const list: Card = { type: 'Simple', title: 'Your playlists', content: '1. Chill' };
const drawn: Card = { ...list, content: '1. Chill, drawn here' };

/** Only what the screen looks at. */
function turn(card: Card | null, isNew = false): TurnEntry {
  return { kind: 'turn', turn: { card, request: { session: { new: isNew } } } } as unknown as TurnEntry;
}

const noCards = { cards: [], sessionOpen: true };

test('the screen shows the time before anything was said', () => {
  expect(onScreen([], { cards: [], sessionOpen: false })).toEqual({ kind: 'home' });
});

test('the card of the answer is on the screen', () => {
  expect(onScreen([turn(list, true)], noCards)).toEqual({ kind: 'card', card: list });
});

test('the card stays while the session goes on', () => {
  expect(onScreen([turn(list, true), turn(null)], noCards)).toEqual({ kind: 'card', card: list });
});

test('a card of an earlier session is gone', () => {
  expect(onScreen([turn(list, true), turn(null, true)], noCards)).toEqual({ kind: 'skill' });
});

test('after a session without a last card the time comes back', () => {
  expect(onScreen([turn(list, true), turn(null)], { cards: [], sessionOpen: false })).toEqual({ kind: 'home' });
});

test('a last card stays, so that it can be read', () => {
  expect(onScreen([turn(list, true)], { cards: [], sessionOpen: false })).toEqual({ kind: 'card', card: list });
});

test("the phone's card is taken, for its picture is one this machine can show", () => {
  const cards = [{ number: 1, atMs: 0, card: drawn }];
  expect(onScreen([turn(list, true)], { cards, sessionOpen: true })).toEqual({ kind: 'card', card: drawn });
});

test('an answer that is not there yet changes nothing', () => {
  const waiting = { kind: 'turn', turn: null } as unknown as TurnEntry;
  expect(onScreen([turn(list, true), waiting], noCards)).toEqual({ kind: 'card', card: list });
});
