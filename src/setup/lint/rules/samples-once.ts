// A sample stands in one place: once in its intent, and in one intent only.
import { warning } from '../finding';
import { modelRule } from '../rule';
import { heard } from '../sample';

export const samplesOnce = modelRule('samples-once', ({ intents }) => {
  const owners = new Map<string, string>();
  return intents.flatMap(({ name, samples }) =>
    samples.flatMap(({ text, place }) => {
      const owner = owners.get(heard(text));
      owners.set(heard(text), owner ?? name);
      if (owner === undefined) return [];
      return owner === name
        ? [warning(place, `"${text}" stands in ${name} twice.`, 'Remove one.')]
        : [
            warning(
              place,
              `"${text}" stands in ${owner} too: which one is meant is chance.`,
              'Leave it with one of them.',
            ),
          ];
    }),
  );
});
