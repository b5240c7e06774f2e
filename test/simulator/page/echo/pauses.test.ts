import { betweenPauses } from '../../../../src/simulator/page/browser/echo/pauses';

test('speech is cut where Alexa pauses', () => {
  expect(betweenPauses('The first 3: Road Trip … Chill … Running. Say next.')).toEqual([
    'The first 3: Road Trip',
    'Chill',
    'Running. Say next.',
  ]);
});

test('a pause at an end leaves no empty piece', () => {
  expect(betweenPauses('… Goodbye. …')).toEqual(['Goodbye.']);
});

test('two pauses in a row are one', () => {
  expect(betweenPauses('One … … two')).toEqual(['One', 'two']);
});

test('dots that belong to a name are no pause', () => {
  expect(betweenPauses('Playing Wait… for it')).toEqual(['Playing Wait… for it']);
});

test('nothing said has no pieces', () => {
  expect(betweenPauses('')).toEqual([]);
});
