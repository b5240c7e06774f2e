// An invocation name is at least two words, and none of them is one that Alexa listens for itself. That it is no bare name of a
// person or a place, and sounds like nothing else, is for people to judge.
import { skillWords, spokenWords, wakeWords } from '../amazon/spoken-words';
import { error, warning, type Found } from '../finding';
import { modelRule } from '../rule';

/** Languages that write several words as one. */
const compounding = /^(de|nl|ja)-/;

export const invocationNameWords = modelRule('invocation-name-words', ({ locale, invocationName }) => {
  if (invocationName === null) return []; // the schemas say so
  const { text, place } = invocationName;
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const known = spokenWords(locale);
  const problems: Found[] = [];
  const refuse = (list: readonly string[], what: string) => {
    for (const word of words.filter(said => list.includes(said)))
      problems.push(error(place, `"${word}" in "${text}" is ${what}.`, 'Choose a name without it.'));
  };
  refuse(wakeWords, 'a wake word');
  refuse(skillWords, 'no name but what the thing is');
  refuse(known?.launch ?? [], 'a word that opens skills');
  refuse(known?.connecting ?? [], 'a word that stands between a name and a request');
  if (words.length === 2) refuse(known?.articles ?? [], 'an article, and one of only two words');
  if (words.length === 1 && !compounding.test(locale)) {
    const mend = 'Take two words or more; one is for your own brand only.';
    problems.push(warning(place, `"${text}" is one word, which certification refuses.`, mend));
  }
  if (known === null) {
    const problem = `The words Alexa listens for in ${locale} are not known here, so "${text}" was not held against them.`;
    problems.push(
      warning(place, problem, "Add the language to amazon/spoken-words.ts, from Amazon's page about names."),
    );
  }
  return problems;
});
