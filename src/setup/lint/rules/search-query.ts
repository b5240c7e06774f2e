// A search query needs other words around it and stands alone in its sample.
import { searchQuery } from '../amazon/built-ins';
import { error, warning, type Found } from '../finding';
import type { Intent } from '../model-outline';
import { modelRule } from '../rule';
import { carrierOf, slotsOf } from '../sample';

export const searchQueries = modelRule('search-query', ({ intents }) => intents.flatMap(queryProblems));

function queryProblems(intent: Intent): readonly Found[] {
  const query = intent.slots.find(({ type }) => type === searchQuery);
  if (query === undefined) return [];
  const inSamples = intent.samples.flatMap(({ text, place }): Found[] => {
    const slots = slotsOf(text, intent);
    if (!slots.some(({ type }) => type === searchQuery)) return [];
    const problems: Found[] = [];
    if (carrierOf(text) === '') {
      const mend = 'Add words around it, such as "search for {query}", or use a slot type of your own.';
      problems.push(error(place, `"${text}" is nothing but a search query.`, mend));
    }
    if (slots.length > 1) {
      const mend = 'Leave the other slots out of this sample.';
      problems.push(error(place, `"${text}" has a search query beside another slot.`, mend));
    }
    return problems;
  });
  if (inSamples.length > 0 || intent.slots.length === 1) return inSamples;
  const problem = `${intent.name} has slots beside its search query.`;
  return [
    warning(query.place, problem, 'Give the search query an intent of its own: it swallows the words of the others.'),
  ];
}
