// Keywords, each once: repeated ones only take the room of others.
import { warning } from '../finding';
import { listAt } from '../json';
import { listingsOf, placeIn, withManifest } from '../manifest-outline';
import { repeated } from '../repeated';
import type { Rule } from '../rule';
import { heard } from '../sample';

export const keywords: Rule = {
  name: 'keywords',
  check: skill =>
    withManifest(skill, json =>
      listingsOf(json).flatMap(({ keys }) => {
        const words = listAt(json, [...keys, 'keywords']).map((word, index) => ({ word: String(word), index }));
        return repeated(words, ({ word }) => heard(word)).map(({ word, index }) =>
          warning(placeIn([...keys, 'keywords', index]), `"${word}" is there already.`, 'Remove it.'),
        );
      }),
    ),
};
