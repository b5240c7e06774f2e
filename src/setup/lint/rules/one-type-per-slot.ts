// A slot name has the same type in every intent of a locale.
import { error } from '../finding';
import { modelRule } from '../rule';

export const oneTypePerSlot = modelRule('one-type-per-slot', ({ intents }) => {
  const first = new Map<string, { readonly intent: string; readonly type: string | null }>();
  return intents.flatMap(({ name: intent, slots }) =>
    slots.flatMap(({ name, type, place }) => {
      const known = first.get(name) ?? { intent, type };
      first.set(name, known);
      if (known.type === type) return [];
      const problem = `Slot ${name} is of the type ${String(type)} here and ${String(known.type)} in ${known.intent}.`;
      return [error(place, problem, 'Give both the same type, or one of them another name.')];
    }),
  );
});
