// Every prompt the dialog names is there, and every prompt there is has something to say.
import { error, placeOf, warning, type Place } from '../finding';
import { textAt } from '../json';
import { objects, type Model } from '../model-outline';
import { repeated } from '../repeated';
import { modelRule } from '../rule';

export const dialogPrompts = modelRule('dialog-prompts', model => {
  const prompts = objects(model.json, ['interactionModel', 'prompts']).map(({ value, keys }) => ({
    id: textAt(value, ['id']) ?? '',
    place: placeOf(model.file, keys),
    variations: objects(value, ['variations']).map(variation => ({
      text: textAt(variation.value, ['value']) ?? '',
      place: placeOf(model.file, [...keys, ...variation.keys]),
    })),
  }));
  const known = new Set(prompts.map(({ id }) => id));
  const named = namedPrompts(model);
  const used = new Set(named.map(({ id }) => id));
  return [
    ...named
      .filter(({ id }) => !known.has(id))
      .map(({ id, place }) => error(place, `There is no prompt "${id}".`, 'Add it to prompts, or correct the id.')),
    ...repeated(prompts, ({ id }) => id).map(({ id, place }) =>
      error(place, `There is another prompt "${id}".`, 'Put their variations together.'),
    ),
    ...prompts
      .filter(({ id }) => !used.has(id))
      .map(({ id, place }) =>
        warning(place, `Nothing asks for the prompt "${id}".`, 'Name it in the dialog, or remove it.'),
      ),
    ...prompts
      .flatMap(({ variations }) => variations)
      .filter(({ text }) => text.trim() === '')
      .map(({ place }) => error(place, 'This prompt says nothing.', 'Write what Alexa is to say.')),
  ];
});

/** The ids in the dialog with their places: of intents, of slots, of validations. */
function namedPrompts({ json, file }: Model): readonly { readonly id: string; readonly place: Place }[] {
  const intents = objects(json, ['interactionModel', 'dialog', 'intents']);
  const slots = intents.flatMap(({ keys }) => objects(json, [...keys, 'slots']));
  const validations = slots.flatMap(({ keys }) => objects(json, [...keys, 'validations']));
  const ways = [
    ...[...intents, ...slots].flatMap(({ keys }) => [
      [...keys, 'prompts', 'elicitation'],
      [...keys, 'prompts', 'confirmation'],
    ]),
    ...validations.map(({ keys }) => [...keys, 'prompt']),
  ];
  return ways.flatMap(keys => {
    const id = textAt(json, keys);
    return id === null ? [] : [{ id, place: placeOf(file, keys) }];
  });
}
