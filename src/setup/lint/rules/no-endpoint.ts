// Where the code runs is added by the deployment; written down here it would name somebody's account, and grow stale.
import { warning } from '../finding';
import { valueAt } from '../json';
import { placeIn, withManifest } from '../manifest-outline';
import type { Rule } from '../rule';

const ways = [
  ['manifest', 'apis', 'custom', 'endpoint'],
  ['manifest', 'apis', 'custom', 'regions'],
  ['manifest', 'events'],
] as const;

export const noEndpoint: Rule = {
  name: 'no-endpoint',
  check: skill =>
    withManifest(skill, json =>
      ways
        .filter(keys => valueAt(json, keys) !== undefined)
        .map(keys =>
          warning(placeIn(keys), 'This belongs to one deployment.', 'Remove it; deploying adds it to a copy.'),
        ),
    ),
};
