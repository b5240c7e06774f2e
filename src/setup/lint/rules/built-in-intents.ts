// Amazon's own intents: those that have to be there are, none is misspelled, and all are left as Amazon made them.
import { builtInIntents, expectedIntents, requiredIntents } from '../amazon/built-ins';
import { error, placeOf, warning } from '../finding';
import { isBuiltIn, languageModelKeys } from '../model-outline';
import { modelRule } from '../rule';

export const builtIns = modelRule('built-in-intents', ({ file, intents }) => {
  const place = placeOf(file, [...languageModelKeys, 'intents']);
  const names = new Set(intents.map(({ name }) => name));
  const declare = (name: string) => `Add {"name": "${name}", "samples": []}.`;
  return [
    ...requiredIntents
      .filter(name => !names.has(name))
      .map(name => error(place, `${name} is missing; certification asks for it.`, declare(name))),
    ...expectedIntents
      .filter(name => !names.has(name))
      .map(name => warning(place, `${name} is missing.`, declare(name))),
    ...intents
      .filter(({ name }) => isBuiltIn(name))
      .flatMap(intent => [
        ...(builtInIntents.has(intent.name)
          ? []
          : [error(intent.place, `Amazon has no intent ${intent.name}.`, 'Correct its name.')]),
        ...(intent.samples.length === 0
          ? []
          : [
              warning(
                intent.place,
                `${intent.name} has samples of your own, which disturbs how Alexa tells intents apart.`,
                'Move them to an intent of your own.',
              ),
            ]),
        ...(intent.slots.length === 0
          ? []
          : [warning(intent.place, `${intent.name} declares slots; those it has are Amazon's.`, 'Remove them.')]),
      ]),
  ];
});
