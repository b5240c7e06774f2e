// What a submission has to say about the skill as a whole.
import { error, note, type Found } from '../finding';
import { listAt, valueAt, type Keys } from '../json';
import { isBlank, placeIn, publishing, withManifest } from '../manifest-outline';
import type { Rule } from '../rule';

export const manifestFields: Rule = {
  name: 'manifest-fields',
  check: skill =>
    withManifest(skill, (json): readonly Found[] => {
      const wanted = (keys: Keys, found: typeof error) =>
        isBlank(json, keys) ? [found(placeIn(keys), `${String(keys.at(-1))} is missing.`, 'Add it.')] : [];
      const countries = [...publishing, 'distributionCountries'];
      const worldwide = valueAt(json, [...publishing, 'isAvailableWorldwide']);
      const listed = listAt(json, countries).length > 0;
      return [
        ...wanted(['manifest', 'manifestVersion'], error),
        ...wanted(['manifest', 'apis', 'custom'], error),
        ...['category', 'distributionMode', 'testingInstructions'].flatMap(key => wanted([...publishing, key], note)),
        ...wanted([...publishing, 'isAvailableWorldwide'], note),
        ...(worldwide === true && listed
          ? [note(placeIn(countries), 'Countries are listed though the skill is for all.', 'Empty the list.')]
          : []),
        ...(worldwide === false && !listed
          ? [
              note(
                placeIn(countries),
                'The skill is for no country at all.',
                'List some, or make it available worldwide.',
              ),
            ]
          : []),
      ];
    }),
};
