// In a slot type an id belongs to one value, and words mean one value.
import { error, warning, type Found } from '../finding';
import type { SlotType } from '../model-outline';
import { repeated } from '../repeated';
import { modelRule } from '../rule';
import { heard } from '../sample';

export const slotValuesOnce = modelRule('slot-values-once', ({ types }) => types.flatMap(duplicates));

function duplicates({ name, values }: SlotType): readonly Found[] {
  const withId = values.flatMap(({ id, place }) => (id === null ? [] : [{ id, place }]));
  const words = values.flatMap((value, index) => value.words.map(said => ({ ...said, index })));
  const meaning = new Map<string, number>();
  for (const { text, index } of words) if (!meaning.has(heard(text))) meaning.set(heard(text), index);
  return [
    ...repeated(withId, ({ id }) => id).map(({ id, place }) =>
      error(place, `Another value of ${name} has the id "${id}".`, 'Give each value its own.'),
    ),
    ...repeated(words, ({ text }) => heard(text)).map(({ text, place, index }) =>
      meaning.get(heard(text)) === index
        ? warning(place, `"${text}" stands twice in the same value.`, 'Remove one.')
        : error(place, `"${text}" stands for two values of ${name}.`, 'Leave it with one of them.'),
    ),
  ];
}
