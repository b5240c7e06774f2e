// Samples are written as they are spoken: letters, spaces, periods, underscores, apostrophes, hyphens, and slots in whole braces.
import { error, warning, type Found } from '../finding';
import type { Said } from '../model-outline';
import { modelRule } from '../rule';
import { slotsIn } from '../sample';

const strange = /[^\p{L}\p{M} ._'’{}-]/gu;
const whole = /^(?:[^{}]*\{[A-Za-z_.]+\})*[^{}]*$/;

export const sampleCharacters = modelRule('sample-characters', ({ intents }) =>
  intents.flatMap(({ samples, slots }) => [...samples, ...slots.flatMap(slot => slot.samples)]).flatMap(sampleProblems),
);

function sampleProblems({ text, place }: Said): readonly Found[] {
  const problems: Found[] = [];
  const found = [...new Set(text.match(strange))].join(' ');
  if (text.trim() === '') problems.push(error(place, 'This sample is empty.', 'Remove it.'));
  if (found !== '') {
    const mend = 'Write numbers and signs as words, and leave punctuation out.';
    problems.push(error(place, `"${text}" holds what no sample may: ${found}`, mend));
  }
  if (!whole.test(text)) problems.push(error(place, `"${text}" has a broken slot.`, 'Write slots as {name}.'));
  const slots = slotsIn(text);
  if (new Set(slots).size < slots.length)
    problems.push(warning(place, `"${text}" names a slot twice.`, 'Name each slot once; only one value arrives.'));
  if (/^\s|\s\s|\s$/.test(text)) problems.push(warning(place, `"${text}" has stray spaces.`, 'Remove them.'));
  return problems;
}
