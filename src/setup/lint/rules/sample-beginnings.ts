// A sample that begins with a word of Alexa's own may never reach the skill.
import { spokenWords, wakeWords } from '../amazon/spoken-words';
import { error, warning, type Found } from '../finding';
import type { Intent } from '../model-outline';
import { modelRule } from '../rule';
import { count, heard } from '../sample';

export const sampleBeginnings = modelRule('sample-beginnings', ({ locale, intents }) => {
  const launchWords = spokenWords(locale)?.launch ?? [];
  return intents.flatMap(intent => [
    ...beginningWith(wakeWords, intent).map(({ text, place }) =>
      error(place, `"${text}" begins with a wake word.`, 'Leave the wake word out.'),
    ),
    ...launchWords.flatMap((word): readonly Found[] => {
      const found = beginningWith([word], intent);
      const [first] = found;
      if (first === undefined) return [];
      return [
        warning(
          first.place,
          `${count(found.length, 'sample')} of ${intent.name} ${found.length === 1 ? 'begins' : 'begin'} with "${word}", which opens skills.`,
          'Begin otherwise, unless it is said only while the skill is open.',
        ),
      ];
    }),
  ]);
});

function beginningWith(words: readonly string[], { samples }: Intent): Intent['samples'] {
  return samples.filter(({ text }) => words.includes(heard(text).split(' ')[0] ?? ''));
}
