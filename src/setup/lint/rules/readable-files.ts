// The files Alexa needs are there and hold JSON.
import type { Rule } from '../rule';
import { error, placeOf } from '../finding';

export const readableFiles: Rule = {
  name: 'readable-files',
  check: ({ unreadable, files }) => {
    if (files.some(file => file.startsWith('interactionModels/custom/'))) return unreadable;
    const place = placeOf('interactionModels/custom');
    return [...unreadable, error(place, 'The skill package has no interaction model.', 'Write one per locale.')];
  },
};
