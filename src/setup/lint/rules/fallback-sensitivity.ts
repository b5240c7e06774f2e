// How readily Alexa falls back can be set in English and German only.
import { error, placeOf } from '../finding';
import { valueAt } from '../json';
import { languageModelKeys } from '../model-outline';
import { modelRule } from '../rule';

export const fallbackSensitivity = modelRule('fallback-sensitivity', ({ locale, file, json }) => {
  const keys = [...languageModelKeys, 'modelConfiguration', 'fallbackIntentSensitivity'];
  if (/^en-|^de-DE$/.test(locale) || valueAt(json, keys) === undefined) return [];
  return [error(placeOf(file, keys), `${locale} does not know this setting.`, 'Remove it from this model.')];
});
