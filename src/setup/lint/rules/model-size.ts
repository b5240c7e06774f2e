// Amazon takes models up to a size.
import { warning, placeOf } from '../finding';
import type { Rule } from '../rule';

/** As reported; not documented. */
const mostBytes = 1.5 * 1024 * 1024;

export const modelSize: Rule = {
  name: 'model-size',
  check: ({ models }) =>
    models
      .filter(({ bytes }) => bytes > mostBytes)
      .map(({ file, bytes }) => {
        const problem = `This model has ${(bytes / 1024 / 1024).toFixed(1)} MB; about 1.5 MB are taken.`;
        return warning(placeOf(file), problem, 'Drop samples and values that say the same.');
      }),
};
