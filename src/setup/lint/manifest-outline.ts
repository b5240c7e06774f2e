// The manifest as the rules read it: its parts with the way to each.
import { placeOf, type Place } from './finding';
import { objectAt, textAt, valueAt, type JsonObject, type Keys } from './json';
import { manifestFile, type JsonFile, type SkillPackage } from './skill-package';

/** What the skill's page says in one locale. */
export interface Listing {
  readonly locale: string;
  readonly keys: Keys;
}

export const publishing: Keys = ['manifest', 'publishingInformation'];
export const privacy: Keys = ['manifest', 'privacyAndCompliance'];

/** Does nothing where there is no manifest: that is reported once, by whoever reads the files. */
export function withManifest<T>(skill: SkillPackage, look: (json: JsonFile['json']) => readonly T[]): readonly T[] {
  return skill.manifest === null ? [] : look(skill.manifest.json);
}

export function listingsOf(json: JsonObject): readonly Listing[] {
  const keys = [...publishing, 'locales'];
  return Object.keys(objectAt(json, keys)).map(locale => ({ locale, keys: [...keys, locale] }));
}

export function placeIn(keys: Keys): Place {
  return placeOf(manifestFile, keys);
}

/** True where a text is missing or holds nothing but spaces. */
export function isBlank(json: JsonObject, keys: Keys): boolean {
  const value = valueAt(json, keys);
  return value === undefined || textAt(json, keys)?.trim() === '';
}
