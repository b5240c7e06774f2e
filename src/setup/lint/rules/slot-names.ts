// Names of slots: letters and underscores, each once in its intent.
import { error } from '../finding';
import { repeated } from '../repeated';
import { modelRule } from '../rule';

export const slotNames = modelRule('slot-names', ({ intents }) =>
  intents.flatMap(intent => [
    ...intent.slots
      .filter(({ name }) => !/^[A-Za-z][A-Za-z_]*$/.test(name))
      .map(({ name, place }) =>
        error(place, `"${name}" is no name for a slot.`, 'Use letters and underscores, with a letter first.'),
      ),
    ...repeated(intent.slots, ({ name }) => name).map(({ name, place }) =>
      error(place, `${intent.name} has another slot called ${name}.`, 'Remove one, or rename it.'),
    ),
  ]),
);
