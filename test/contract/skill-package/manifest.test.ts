// What the skill's page in the Alexa app says, by the rules Amazon applies to it.
import { languageModel, locales, manifest } from './package-files';
import { reader } from './understanding';

const { publishingInformation, privacyAndCompliance } = manifest;
const listings = Object.entries(publishingInformation.locales);

describe('the manifest', () => {
  it('has a page for every locale that has a model, and the reverse', () => {
    expect(Object.keys(publishingInformation.locales).sort()).toEqual([...locales].sort());
  });

  it('has privacy links for every locale that has a model, and the reverse', () => {
    expect(Object.keys(privacyAndCompliance.locales).sort()).toEqual([...locales].sort());
  });

  it('is of the version Amazon reads', () => {
    expect(manifest.manifestVersion).toBe('1.0');
  });

  it('leaves the address of the code to the deployment', () => {
    expect(manifest.apis).toEqual({ custom: {} });
  });

  it('admits that a linked account is personal and that the skill is not made for children', () => {
    expect(privacyAndCompliance).toMatchObject({ usesPersonalInfo: true, isChildDirected: false });
  });

  it('tells testers how to link an account and what to say', () => {
    expect(publishingInformation.testingInstructions).toMatch(/link-account card/);
    expect(publishingInformation.testingInstructions).toMatch(/allow-list/);
    expect(publishingInformation.testingInstructions).toMatch(/"list my playlists"/);
  });
});

describe.each(listings)('the page for %s', (locale, listing) => {
  const understand = reader(languageModel(locale));
  const { invocationName } = languageModel(locale);

  it('carries the name of the skill and nobody else’s', () => {
    expect(listing.name).toBe('Record Keeper');
  });

  it('says in short and at length that the skill only reads and needs a Spotify account', () => {
    for (const text of [listing.summary, listing.description]) {
      expect(text).toMatch(/only reads/);
      expect(text).toMatch(/needs? a Spotify account/);
    }
    expect(listing.summary.length).toBeLessThanOrEqual(160);
    expect(listing.description.length).toBeLessThanOrEqual(4000);
  });

  it('shows three example phrases and opens with the invocation name', () => {
    expect(listing.examplePhrases).toHaveLength(3);
    expect(listing.examplePhrases[0]).toBe(`Alexa, open ${invocationName}`);
  });

  test.each(listing.examplePhrases.slice(1))('shows an example that the samples understand: %s', phrase => {
    const asked = new RegExp(`^Alexa, ask ${invocationName} (?:to )?(.+)$`).exec(phrase);
    const [reading] = understand(asked?.[1] ?? '');
    // A bare name would swallow any words, so it is no proof.
    expect(reading?.slots['playlist']).not.toBe(asked?.[1]?.toLowerCase());
    expect(reading).toBeDefined();
  });

  it('has at most 30 keywords, each once', () => {
    expect(listing.keywords.length).toBeLessThanOrEqual(30);
    expect(new Set(listing.keywords).size).toBe(listing.keywords.length);
  });

  it('links to policies over https, on hosts without a name of Amazon’s', () => {
    const links = privacyAndCompliance.locales[locale];
    for (const link of [links?.privacyPolicyUrl ?? '', links?.termsOfUseUrl ?? '']) {
      expect(new URL(link).protocol).toBe('https:');
      expect(new URL(link).hostname).not.toMatch(/alexa|amazon|aws/i);
    }
  });

  it('describes the things to say in words that the samples understand', () => {
    const said = [...listing.description.matchAll(/^- (.+?)\??$/gm)].map(match => match[1] ?? '');
    expect(said.length).toBeGreaterThan(5);
    const own = said.filter(sentence => sentence !== 'Next'); // Alexa's own word
    for (const sentence of own) {
      const readings = understand(sentence);
      expect(readings).toHaveLength(1);
      expect(readings[0]?.slots['playlist']).not.toBe(sentence.toLowerCase());
    }
  });
});
