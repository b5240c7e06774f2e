// What has to be replaced before the skill is submitted. Until then it does no harm.
import { note, placeOf } from '../finding';
import { textsIn } from '../json';
import type { Rule } from '../rule';

const placeholder = /replace[ -]before|\bexample\.(com|org|net)\b|\blorem ipsum\b|\bTODO\b|\bchange ?me\b/i;

export const placeholders: Rule = {
  name: 'placeholders',
  check: ({ manifest, accountLinking }) =>
    [manifest, accountLinking].flatMap(file =>
      file === null
        ? []
        : textsIn(file.json)
            .filter(({ text }) => placeholder.test(text))
            .map(({ text, keys }) => {
              const found = placeholder.exec(text)?.[0] ?? '';
              return note(
                placeOf(file.file, keys),
                `This is a placeholder ("${found}").`,
                'Put in what is true for you.',
              );
            }),
    ),
};
