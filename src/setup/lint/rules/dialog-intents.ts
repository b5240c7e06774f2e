// What the dialog speaks of is in the language model: intents, their slots, with the same types.
import { error, placeOf, warning, type Found } from '../finding';
import { textAt } from '../json';
import { objects, type Intent, type Model } from '../model-outline';
import { modelRule } from '../rule';
import { carrierOf } from '../sample';

export const dialogIntents = modelRule('dialog-intents', model =>
  objects(model.json, ['interactionModel', 'dialog', 'intents']).flatMap(({ value, keys }) => {
    const name = textAt(value, ['name']) ?? '';
    const intent = model.intents.find(known => known.name === name);
    if (intent === undefined) {
      const problem = `The dialog speaks of ${name}, which is no intent of this model.`;
      return [error(placeOf(model.file, keys), problem, 'Add the intent, or take it out of the dialog.')];
    }
    return [
      ...objects(value, ['slots']).flatMap(slot =>
        slotProblem(model, intent, { ...slot, keys: [...keys, ...slot.keys] }),
      ),
      ...intent.samples
        .filter(({ text }) => carrierOf(text) === '')
        .map(({ text, place }) =>
          warning(place, `"${text}" is nothing but slots, and ${name} has a dialog.`, 'Add words around the slots.'),
        ),
    ];
  }),
);

function slotProblem(
  model: Model,
  intent: Intent,
  { value, keys }: ReturnType<typeof objects>[number],
): readonly Found[] {
  const name = textAt(value, ['name']) ?? '';
  const type = textAt(value, ['type']);
  const slot = intent.slots.find(known => known.name === name);
  const place = placeOf(model.file, keys);
  if (slot === undefined) {
    return [error(place, `${intent.name} has no slot ${name}.`, 'Add the slot, or take it out of the dialog.')];
  }
  if (slot.type === type) return [];
  const problem = `Slot ${name} of ${intent.name} is of the type ${String(type)} here and ${String(slot.type)} there.`;
  return [error(place, problem, 'Give both the same type.')];
}
