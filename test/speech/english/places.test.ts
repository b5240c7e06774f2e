import { amountsFor } from '../../../src/speech/english/amounts';
import { places } from '../../../src/speech/english/places';

test.each([
  [0, 5, '1–5'],
  [5, 5, '6–10'],
  [6, 1, '7'],
  [1_195, 5, '1,196–1,200'],
])('a card that begins behind %i places and holds %i is numbered %s', (offset, length, written) => {
  expect(places(offset, length, amountsFor('en-US'))).toBe(written);
});
