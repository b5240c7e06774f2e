// What a submission has to say about privacy. A skill that links accounts handles personal information.
import { note, type Found } from '../finding';
import { objectAt, valueAt } from '../json';
import { isBlank, placeIn, privacy, withManifest } from '../manifest-outline';
import type { Rule } from '../rule';

const answers = ['allowsPurchases', 'usesPersonalInfo', 'isChildDirected', 'isExportCompliant', 'containsAds'];

export const privacyFields: Rule = {
  name: 'privacy-fields',
  check: skill =>
    withManifest(skill, (json): readonly Found[] => [
      ...answers
        .filter(key => typeof valueAt(json, [...privacy, key]) !== 'boolean')
        .map(key => note(placeIn([...privacy, key]), `${key} is missing.`, 'Answer with true or false.')),
      ...(skill.accountLinking !== null && valueAt(json, [...privacy, 'usesPersonalInfo']) === false
        ? [
            note(
              placeIn([...privacy, 'usesPersonalInfo']),
              'The skill links accounts, which are personal information.',
              'Answer with true.',
            ),
          ]
        : []),
      ...(valueAt(json, [...privacy, 'isExportCompliant']) === false
        ? [
            note(
              placeIn([...privacy, 'isExportCompliant']),
              'A skill that may not be exported is not published.',
              'Answer with true where it is.',
            ),
          ]
        : []),
      ...Object.keys(objectAt(json, [...privacy, 'locales']))
        .map(locale => [...privacy, 'locales', locale, 'privacyPolicyUrl'])
        .filter(keys => skill.accountLinking !== null && isBlank(json, keys))
        .map(keys => note(placeIn(keys), 'A skill that links accounts needs a privacy policy.', 'Add its address.')),
    ]),
};
