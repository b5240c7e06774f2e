// A model has an intent of its own that can be reached by words.
import { error, placeOf } from '../finding';
import { languageModelKeys, ownIntents } from '../model-outline';
import { modelRule } from '../rule';

export const ownIntent = modelRule('own-intent', model => {
  if (ownIntents(model).some(({ samples }) => samples.length > 0)) return [];
  const place = placeOf(model.file, [...languageModelKeys, 'intents']);
  return [
    error(
      place,
      'No intent of your own has a sample utterance.',
      'Add at least one intent with what people say for it.',
    ),
  ];
});
