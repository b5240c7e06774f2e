// Nothing lies in the package but what Alexa takes, and the account linking, which is applied by itself.
import { error, placeOf, warning } from '../finding';
import type { Rule } from '../rule';
import { accountLinkingFile, manifestFile } from '../skill-package';

const known = /^(interactionModels\/custom\/[^/]+\.json|assets\/.+\.(png|jpe?g|mp3))$/;

export const packageFiles: Rule = {
  name: 'package-files',
  check: ({ files }) =>
    files.flatMap(file => {
      if (file === manifestFile || file === accountLinkingFile || known.test(file)) return [];
      const place = placeOf(file);
      if (file.startsWith('conversations/')) {
        return [error(place, 'This folder would make it a skill of another kind.', 'Move it out of the package.')];
      }
      return [warning(place, 'Alexa has no use for this file.', 'Move it out of the package.')];
    }),
};
