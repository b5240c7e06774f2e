// Names of the model's own slot types: a letter first, then letters and underscores, each once.
import { error } from '../finding';
import { isBuiltIn } from '../model-outline';
import { repeated } from '../repeated';
import { modelRule } from '../rule';

export const slotTypeNames = modelRule('slot-type-names', ({ types }) => [
  ...types
    // AMAZON.Genre and the like stand here when values are added to them.
    .filter(({ name }) => !isBuiltIn(name) && !/^[A-Za-z][A-Za-z_]*$/.test(name))
    .map(({ name, place }) =>
      error(place, `"${name}" is no name for a slot type.`, 'Use letters and underscores, with a letter first.'),
    ),
  ...repeated(types, ({ name }) => name).map(({ name, place }) =>
    error(place, `There is another slot type called ${name}.`, 'Put their values together, or rename one.'),
  ),
]);
