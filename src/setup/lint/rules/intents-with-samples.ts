// An intent of one's own without samples is reached by nobody.
import { warning } from '../finding';
import { ownIntents } from '../model-outline';
import { modelRule } from '../rule';

export const intentsWithSamples = modelRule('intents-with-samples', model =>
  ownIntents(model)
    .filter(({ samples }) => samples.length === 0)
    .map(({ name, place }) => warning(place, `${name} has no samples.`, 'Add what people say for it, or remove it.')),
);
