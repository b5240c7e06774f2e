// An invocation name is written as it is spoken, in the letters of its language.
import { error, type Found } from '../finding';
import { modelRule } from '../rule';

const kanaOrKanji = /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ーa-z ]+$/u;
// Hindi and Arabic letters have no case, and Hindi vowels are marks.
const lowerCase = /^[\p{Ll}\p{Lo}\p{M} .'’-]+$/u;

export const invocationNameForm = modelRule('invocation-name-form', ({ locale, invocationName }) => {
  if (invocationName === null) return []; // the schemas say so
  const { text, place } = invocationName;
  const problems: Found[] = [];
  if (/\d/.test(text)) problems.push(error(place, `"${text}" has digits.`, 'Write numbers as words.'));
  if (/\p{Lu}/u.test(text)) problems.push(error(place, `"${text}" has capitals.`, 'Write it in lower case.'));
  const allowed = locale === 'ja-JP' ? kanaOrKanji : lowerCase;
  if (!allowed.test(text.replace(/[\p{Lu}\d]/gu, 'a')))
    problems.push(
      error(place, `"${text}" has signs that cannot be spoken.`, 'Keep to letters, spaces and apostrophes.'),
    );
  if (/^\s|\s\s|\s$/.test(text)) problems.push(error(place, `"${text}" has stray spaces.`, 'Remove them.'));
  if (text.length < 2 || text.length > 50)
    problems.push(error(place, `"${text}" has ${text.length} characters.`, 'Make it 2 to 50 characters long.'));
  return problems;
});
