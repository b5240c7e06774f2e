// The phrases on the skill's page open it by its name and are understood by its own samples: certification tries each of them.
import { note, type Found } from '../finding';
import { listAt } from '../json';
import { listingsOf, placeIn, withManifest } from '../manifest-outline';
import { modelsOf, type Model } from '../model-outline';
import { phraseReader } from '../phrase-reader';
import type { Rule } from '../rule';

const wantedPhrases = 3;

export const examplePhrases: Rule = {
  name: 'example-phrases',
  check: skill =>
    withManifest(skill, json =>
      listingsOf(json).flatMap(({ locale, keys }) => {
        const phrases = listAt(json, [...keys, 'examplePhrases']);
        const model = modelsOf(skill).find(known => known.locale === locale);
        const read = model === undefined ? null : phraseReader(model);
        return [
          ...(phrases.length === wantedPhrases
            ? []
            : [
                note(
                  placeIn([...keys, 'examplePhrases']),
                  `The page for ${locale} shows ${phrases.length} example phrases.`,
                  `Show ${wantedPhrases}.`,
                ),
              ]),
          ...phrases.flatMap((phrase, index): readonly Found[] => {
            if (typeof phrase !== 'string' || model === undefined || read === null) return [];
            const place = placeIn([...keys, 'examplePhrases', index]);
            if (index === 0 && !opens(phrase, model)) {
              const mend = `Begin with "Alexa" and name the skill: ${model.invocationName?.text ?? ''}.`;
              return [note(place, `The first example does not open the skill: "${phrase}".`, mend)];
            }
            if (read(phrase)) return [];
            const mend = 'Take a sample as it stands, with words from the values of its slots.';
            return [note(place, `No sample in ${locale} understands "${phrase}".`, mend)];
          }),
        ];
      }),
    ),
};

function opens(phrase: string, { invocationName }: Model): boolean {
  const said = phrase.toLowerCase();
  return (
    /^\P{L}*(alexa|amazon|echo|computer|アレクサ|एलेक्सा|أليكسا|اليكسا)/u.test(said) &&
    said.includes(invocationName?.text ?? '\0')
  );
}
