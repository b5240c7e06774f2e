import { readArguments } from '../../../src/simulator/spotify/arguments';

it('starts on port 4010 in the new shape when nothing is said', () => {
  expect(readArguments([])).toEqual({ kind: 'start', port: 4010, shape: 'new', redirectUris: [] });
});

it('takes a port, a shape and addresses', () => {
  const words = [
    '--port',
    '0',
    '--shape=old',
    '--redirect-uri',
    'http://127.0.0.1:3000/a',
    '--redirect-uri',
    'https://b.example/',
  ];
  expect(readArguments(words)).toEqual({
    kind: 'start',
    port: 0,
    shape: 'old',
    redirectUris: ['http://127.0.0.1:3000/a', 'https://b.example/'],
  });
});

it.each([['--help'], ['-h'], ['--help', '--port', 'x']])('helps with %s', (...words) => {
  expect(readArguments(words)).toEqual({ kind: 'help' });
});

it.each([
  [['--port', 'x'], /--port must be a number from 0 to 65535/],
  [['--port', '70000'], /--port must be a number/],
  [['--port'], /--port/],
  [['--shape', 'older'], /--shape must be one of new, both, old/],
  [['--redirect-uri', 'http://localhost/'], /127\.0\.0\.1/],
  [['--prot', '1'], /--prot/],
  [['4010'], /4010/],
])('says what is wrong with %j', (words, message) => {
  expect(readArguments(words)).toEqual({ kind: 'wrong', message: expect.stringMatching(message) as string });
});
