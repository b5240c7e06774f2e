// What the skill's page in the Alexa app says, beside what the code answers.
import { join } from 'node:path';
import { spokenLocales } from '../../../src/speech/languages';
import { projectFiles, projectRoot } from '../project-files';
import { readFileSync } from 'node:fs';
import { languageModel, locales, manifest } from './package-files';
import { reader } from './understanding';

const { publishingInformation, privacyAndCompliance } = manifest;
const listings = Object.entries(publishingInformation.locales);

describe('the manifest', () => {
  it('offers the skill in the locales it has words for', () => {
    expect([...locales].sort()).toEqual([...spokenLocales].sort());
  });

  it('declares screens, for the code has an answer to a touch', () => {
    const sources = projectFiles().filter(path => path.startsWith('src/skill/'));
    const interfaces = manifest.apis.custom.interfaces.map(({ type }) => type);
    expect(sources.some(path => readFileSync(join(projectRoot, path), 'utf8').includes('Alexa.Presentation.APL'))).toBe(
      interfaces.includes('ALEXA_PRESENTATION_APL'),
    );
    expect(interfaces).toEqual(['ALEXA_PRESENTATION_APL']);
  });

  it('does not make the skill one for children', () => {
    expect(privacyAndCompliance.isChildDirected).toBe(false);
  });
});

describe('the instructions for testers', () => {
  const { testingInstructions } = publishingInformation;
  const understand = reader(languageModel('en-US'));
  const said = [...testingInstructions.matchAll(/"([^"]+)"/g)].map(match => match[1] ?? '');

  it('say how to link an account, and that it has to be on the list', () => {
    expect(testingInstructions).toMatch(/link-account card/);
    expect(testingInstructions).toMatch(/allow-list/);
  });

  it('mark where the test account goes, and hold none', () => {
    expect(testingInstructions.match(/REPLACE BEFORE SUBMITTING/g)).toHaveLength(2);
    expect(testingInstructions).not.toMatch(/\S+@\S+/);
  });

  it('quote only what the skill understands', () => {
    const alexasOwn = ['next', 'help', 'stop'];
    const asked = said
      .map(sentence => sentence.toLowerCase().replace(/^alexa, (open record keeper$|ask record keeper )/, ''))
      .filter(sentence => sentence !== '' && !alexasOwn.includes(sentence));
    expect(asked.length).toBeGreaterThan(8);
    for (const sentence of asked)
      expect({ sentence, readings: understand(sentence).length }).toEqual({ sentence, readings: 1 });
  });
});

describe.each(listings)('the page for %s', (locale, listing) => {
  const understand = reader(languageModel(locale));

  it('says in short and at length that the skill only reads and needs a Spotify account', () => {
    for (const text of [listing.summary, listing.description]) {
      expect(text).toMatch(/only reads/);
      expect(text).toMatch(/needs? a Spotify account/);
    }
  });

  it('says that the account has to be on the list', () => {
    expect(listing.description).toMatch(/on the list of accounts/);
  });

  it('describes the things to say in words that the samples understand', () => {
    const said = [...listing.description.matchAll(/^- (.+?)\??$/gm)].map(match => match[1] ?? '');
    expect(said.length).toBeGreaterThan(5);
    const own = said.filter(sentence => sentence !== 'Next'); // Alexa's own word
    for (const sentence of own) {
      const readings = understand(sentence);
      expect(readings).toHaveLength(1);
      // A bare name would swallow any words, so it is no proof.
      expect(readings[0]?.slots['playlist']).not.toBe(sentence.toLowerCase());
    }
  });
});
