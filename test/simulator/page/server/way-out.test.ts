// What is kept from the page, and for how long.
import { createWayOut } from '../../../../src/simulator/page/server/way-out';

test('the secret of the app stays masked, however many tokens came after it', () => {
  const wayOut = createWayOut();
  wayOut.keep('invented-secret');
  for (let turn = 0; turn < 1000; turn += 1) wayOut.learn({ accessToken: `invented-token-${turn}` });
  expect(wayOut.json(['invented-secret', 'invented-token-999', 'else'])).toBe('["•••","•••","else"]');
});

test('a token of the oldest turn that is still told stays masked', () => {
  const wayOut = createWayOut();
  for (let turn = 0; turn < 300; turn += 1) wayOut.learn({ accessToken: `invented-token-${turn}.` });
  expect(wayOut.json('invented-token-0.')).toBe('"•••"');
});

test('a word too short to be a secret is left in the words it is part of', () => {
  const wayOut = createWayOut();
  wayOut.keep('list');
  wayOut.learn({ accessToken: 'play' });
  expect(wayOut.json('list my playlists')).toBe('"list my playlists"');
});
