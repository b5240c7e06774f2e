// Two search queries behind the same words cannot be told apart.
import { searchQuery } from '../amazon/built-ins';
import { warning } from '../finding';
import { modelRule } from '../rule';
import { carrierOf, heard, slotsOf } from '../sample';

export const searchQueryCarriers = modelRule('search-query-carriers', ({ intents }) => {
  const owners = new Map<string, string>();
  return intents.flatMap(intent =>
    intent.samples
      .filter(({ text }) => slotsOf(text, intent).some(({ type }) => type === searchQuery))
      .flatMap(({ text, place }) => {
        const carrier = heard(carrierOf(text));
        const owner = owners.get(carrier) ?? intent.name;
        owners.set(carrier, owner);
        if (owner === intent.name) return [];
        const mend = 'Ask for one of them in other words.';
        return [
          warning(place, `A search query after "${carrier}" is in ${owner} too: which one is meant is chance.`, mend),
        ];
      }),
  );
});
