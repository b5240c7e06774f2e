// Names of intents: letters and underscores, each once.
import { error } from '../finding';
import { isBuiltIn } from '../model-outline';
import { repeated } from '../repeated';
import { modelRule } from '../rule';

export const intentNames = modelRule('intent-names', ({ intents }) => [
  ...intents
    .filter(({ name }) => !isBuiltIn(name) && !/^[A-Za-z][A-Za-z_]*$/.test(name))
    .map(({ name, place }) =>
      error(place, `"${name}" is no name for an intent.`, 'Use letters and underscores, with a letter first.'),
    ),
  ...repeated(intents, ({ name }) => name).map(({ name, place }) =>
    error(place, `There is another intent called ${name}.`, 'Put both together, or rename one.'),
  ),
]);
