import { english } from '../../../../src/simulator/alexa/hearing/english';
import {
  spokenValue,
  splitWords,
  textKey,
  withoutEnd,
  withoutStart,
} from '../../../../src/simulator/alexa/hearing/words';

const key = (text: string) => textKey(text, english);
const value = (text: string) => spokenValue(splitWords(text, english));

test.each([
  ["What's on?", 'what is on'],
  ['Whats on', 'what is on'],
  ['I’d like that', 'i would like that'],
  ["don't stop", 'do not stop'],
  ["mum's shelf", 'mums shelf'],
  ['Rock & Roll', 'rock and roll'],
  ['AC/DC', 'ac dc'],
  ['lo-fi', 'lo fi'],
  ['Beyoncé', 'beyonce'],
  ['R.E.M.', 'rem'],
  ['number 21', 'number twenty one'],
  ['1,200', 'one thousand two hundred'],
  ['the 2nd one', 'the second one'],
  ['- … -', ''],
  ['夏の歌', '夏の歌'],
])('"%s" is compared as "%s"', (text, expected) => expect(key(text)).toBe(expected));

test.each([
  ['AC/DC', 'AC/DC'],
  ['rock & roll', 'rock & roll'],
  ['road trip?', 'road trip'],
  ['"The Wall"!', 'The Wall'],
  ['R.E.M.', 'R.E.M.'],
  ['hello, goodbye.', 'hello, goodbye'],
  ["don't stop", "don't stop"],
  ['P!nk', 'P!nk'],
  ['???', '???'],
])('a slot gets of %s exactly %s', (typed, expected) => expect(value(typed)).toBe(expected));

test('a beginning or an end is taken off only in whole words', () => {
  const words = splitWords("what's on travel", english);
  expect(withoutStart(words, 'what is', english)?.map(word => word.raw)).toEqual(['on', 'travel']);
  expect(withoutStart(words, 'what', english)).toBeNull();
  expect(withoutEnd(words, 'on travel', english)?.map(word => word.raw)).toEqual(["what's"]);
  expect(withoutEnd(words, 'travels', english)).toBeNull();
});
