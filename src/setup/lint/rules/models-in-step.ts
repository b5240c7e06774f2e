// What one locale can be asked, all can: the same intents, slots and slot types in every model.
import { warning, placeOf, type Found } from '../finding';
import { languageModelKeys, modelsOf, type Model } from '../model-outline';
import type { Rule } from '../rule';

export const modelsInStep: Rule = {
  name: 'models-in-step',
  check: skill => {
    const models = modelsOf(skill);
    const all = new Set(models.flatMap(namesIn));
    return models.flatMap(model => missing(model, all, models));
  },
};

/** What there is, as a finding names it. */
function namesIn({ intents, types }: Model): readonly string[] {
  return [
    ...intents.map(({ name }) => `intent ${name}`),
    ...intents.flatMap(({ name, slots }) =>
      slots.map(slot => `slot ${slot.name} of ${name} (${slot.type ?? 'without type'})`),
    ),
    ...types.map(({ name }) => `slot type ${name}`),
    ...types.flatMap(({ name, values }) =>
      values.flatMap(({ id }) => (id === null ? [] : [`value with the id "${id}" in ${name}`])),
    ),
  ];
}

function missing(model: Model, all: ReadonlySet<string>, models: readonly Model[]): readonly Found[] {
  const own = new Set(namesIn(model));
  return [...all]
    .filter(name => !own.has(name))
    .map(name => {
      const others = models.filter(other => namesIn(other).includes(name)).map(({ locale }) => locale);
      const problem = `There is no ${name}, as there is in ${others.join(', ')}.`;
      return warning(placeOf(model.file, languageModelKeys), problem, 'Add it here, or remove it there.');
    });
}
