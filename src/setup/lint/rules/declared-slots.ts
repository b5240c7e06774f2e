// Samples speak only of slots their intent declares, written alike, and every declared slot is spoken of.
import { error, warning } from '../finding';
import { modelRule } from '../rule';
import { slotsIn } from '../sample';

export const declaredSlots = modelRule('declared-slots', ({ intents }) =>
  intents.flatMap(({ name, slots, samples }) => {
    const declared = new Set(slots.map(slot => slot.name));
    const used = new Set(samples.flatMap(({ text }) => slotsIn(text)));
    return [
      ...[...samples, ...slots.flatMap(slot => slot.samples)].flatMap(({ text, place }) =>
        slotsIn(text)
          .filter(slot => !declared.has(slot))
          .map(slot =>
            error(
              place,
              `"${text}" uses the slot ${slot}, which ${name} does not declare.`,
              `Declare it, or write it as declared: ${[...declared].join(', ') || 'there is none'}.`,
            ),
          ),
      ),
      ...slots
        .filter(slot => !used.has(slot.name))
        .map(slot =>
          warning(
            slot.place,
            `No sample of ${name} uses its slot ${slot.name}.`,
            'Add a sample with it, or remove it.',
          ),
        ),
    ];
  }),
);
