// The category is one of Amazon's.
import { categories } from '../amazon/categories';
import { error } from '../finding';
import { textAt } from '../json';
import { placeIn, publishing, withManifest } from '../manifest-outline';
import type { Rule } from '../rule';

export const category: Rule = {
  name: 'category',
  check: skill =>
    withManifest(skill, json => {
      const keys = [...publishing, 'category'];
      const given = textAt(json, keys);
      if (given === null || categories.has(given)) return [];
      return [error(placeIn(keys), `Amazon has no category ${given}.`, 'Take one of amazon/categories.ts.')];
    }),
};
