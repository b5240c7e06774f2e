// A spoken name as Alexa writes down what it hears: lower case, and numbers in words.
import { englishOrdinalWords, englishWords } from '../../../src/simulator/alexa/hearing/english-numbers';

const decades = ['noughties', 'tens', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties'];

/** Nothing but words: Alexa hears no signs. */
export function inLowerCase(spoken: string): string {
  return tidy(spoken.toLowerCase());
}

export function inWords(spoken: string): string {
  const words = spoken
    .toLowerCase()
    .replace(
      /(?<![\p{L}\p{N}])(\d)0['’]?s(?![\p{L}\p{N}'’])/gu,
      (_, ten: string) => ` ${decades[Number(ten)] ?? 'nineties'} `,
    )
    .replace(
      /(?<![\p{L}\p{N}])(\d{1,6})(?:st|nd|rd|th)(?![\p{L}\p{N}])/gu,
      (_, digits: string) => ` ${englishOrdinalWords(Number(digits)).join(' ')} `,
    )
    .replace(/\d+/g, digits => ` ${numberWords(digits)} `);
  return tidy(words);
}

function tidy(words: string): string {
  return words
    .replace(/[^\p{L}\p{N}\p{M}'’.-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function numberWords(digits: string): string {
  const byDigit = digits.length > 6 || /^0\d/.test(digits);
  const words = byDigit ? digits.split('').flatMap(digit => englishWords(Number(digit))) : englishWords(Number(digits));
  return words.join(' ');
}
