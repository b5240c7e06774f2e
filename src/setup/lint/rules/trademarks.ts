// Spotify's name stands where it describes, never where it names: not in the invocation name, better not in the title, and in
// no icon, which only people can see.
import { error, warning } from '../finding';
import { textAt } from '../json';
import { listingsOf, placeIn, withManifest } from '../manifest-outline';
import { modelsOf } from '../model-outline';
import type { Rule } from '../rule';

const anothersName = /spotify/i;

export const trademarks: Rule = {
  name: 'trademarks',
  check: skill => [
    ...modelsOf(skill).flatMap(({ invocationName }) =>
      invocationName !== null && anothersName.test(invocationName.text)
        ? [error(invocationName.place, "The invocation name uses Spotify's name.", 'Choose a name of your own.')]
        : [],
    ),
    ...withManifest(skill, json =>
      listingsOf(json)
        .filter(({ keys }) => anothersName.test(textAt(json, [...keys, 'name']) ?? ''))
        .map(({ keys }) =>
          warning(
            placeIn([...keys, 'name']),
            "The title uses Spotify's name, which has been refused without proof of permission.",
            'Leave it out of the title; the description may say what the skill works with.',
          ),
        ),
    ),
  ],
};
