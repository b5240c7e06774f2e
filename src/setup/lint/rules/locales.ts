// Every locale is one that custom skills have, and has a model, a page and privacy links.
import { customSkillLocales } from '../amazon/locales';
import { error, placeOf, type Found, type Place } from '../finding';
import { objectAt, type Keys } from '../json';
import { placeIn, privacy, publishing } from '../manifest-outline';
import type { Rule } from '../rule';

export const locales: Rule = {
  name: 'locales',
  check: ({ models, manifest }) => {
    const sets = [
      { what: 'model', place: placeOf('interactionModels/custom'), locales: models.map(({ locale }) => locale) },
      ...(manifest === null
        ? []
        : [
            { what: 'page', ...localesAt(manifest.json, [...publishing, 'locales']) },
            { what: 'privacy link', ...localesAt(manifest.json, [...privacy, 'locales']) },
          ]),
    ];
    const all = [...new Set(sets.flatMap(set => set.locales))];
    return [
      ...sets.flatMap(set => all.filter(locale => !set.locales.includes(locale)).map(locale => missing(set, locale))),
      ...sets.flatMap(({ place, locales: used }) =>
        used
          .filter(locale => !customSkillLocales.has(locale))
          .map(locale => error(place, `Custom skills have no locale ${locale}.`, 'Remove it, or correct its name.')),
      ),
    ];
  },
};

function localesAt(json: object, keys: Keys) {
  return { place: placeIn(keys), locales: Object.keys(objectAt(json, keys)) };
}

function missing({ what, place }: { readonly what: string; readonly place: Place }, locale: string): Found {
  return error(
    place,
    `${locale} has no ${what} here, but is in the package.`,
    `Add it, or remove ${locale} everywhere.`,
  );
}
