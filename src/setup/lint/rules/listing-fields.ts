// What the skill's page needs in every locale. Lengths are the schemas' business, but for the title's.
import { note, warning } from '../finding';
import { textAt } from '../json';
import { isBlank, listingsOf, placeIn, withManifest } from '../manifest-outline';
import type { Rule } from '../rule';

/** The schemas know only the least; longer titles are cut. */
const longestNameCharacters = 50;

export const listingFields: Rule = {
  name: 'listing-fields',
  check: skill =>
    withManifest(skill, json =>
      listingsOf(json).flatMap(({ locale, keys }) => [
        ...['summary', 'description', 'smallIconUri', 'largeIconUri', 'examplePhrases', 'keywords']
          .filter(key => isBlank(json, [...keys, key]))
          .map(key => note(placeIn([...keys, key]), `The page for ${locale} has no ${key}.`, 'Add it.')),
        ...((textAt(json, [...keys, 'name'])?.length ?? 0) > longestNameCharacters
          ? [warning(placeIn([...keys, 'name']), 'The title is longer than 50 characters.', 'Shorten it.')]
          : []),
      ]),
    ),
};
