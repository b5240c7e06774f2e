import { found, inFile } from '../support/sample-package';
import { sampleModel } from '../support/sample-model';

const inLocale = (locale: string) =>
  found('fallback-sensitivity', inFile(`interactionModels/custom/${locale}.json`, sampleModel()));

test('how readily Alexa falls back is set in English and German only', () => {
  expect(inLocale('de-DE')).toEqual([]);
  expect(inLocale('fr-FR')).toEqual([
    'error modelConfiguration.fallbackIntentSensitivity: fr-FR does not know this setting.',
  ]);
});
