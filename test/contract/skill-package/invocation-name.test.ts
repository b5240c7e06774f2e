// How an English listener calls the skill is what its page calls it.
import { languageModel, locales, manifest } from './package-files';

describe.each(locales.filter(locale => locale.startsWith('en-')))('the invocation name for %s', locale => {
  const { invocationName } = languageModel(locale);

  it('is record keeper, which does not sound like a request for music', () => {
    expect(invocationName).toBe('record keeper');
  });

  it('is the name on the skill’s page', () => {
    expect(manifest.publishingInformation.locales[locale]?.name.toLowerCase()).toBe(invocationName);
  });
});
