import fc from 'fast-check';
import type { Accepted } from '../../../src/setup/lint/accepted';
import { lint } from '../../../src/setup/lint/lint';
import {
  inDialog,
  inFile,
  inLinking,
  inListing,
  inManifest,
  inModel,
  samplePackage,
  type Edit,
} from './support/sample-package';

const twice = inListing(['keywords', 2], 'shelf'); // a warning
const noSummary = inListing(['summary'], undefined); // a note
const secret = inLinking(['clientSecret'], 'x'); // an error

function severities(edits: readonly Edit[], publish = false) {
  const { findings } = lint(samplePackage(...edits), { publish, accepted: [] });
  return findings.map(({ severity, rule }) => `${severity} ${rule}`);
}

describe('the lint', () => {
  test('finds nothing in a package without a fault', () => {
    expect(lint(samplePackage(), { publish: true, accepted: [] })).toEqual({ findings: [], accepted: [] });
  });

  test('tells errors first, then warnings, then notes, each by its rule', () => {
    expect(severities([noSummary, twice, secret])).toEqual([
      'error account-linking',
      'warning keywords',
      'note listing-fields',
    ]);
  });

  test('refuses for the store what is only noted otherwise', () => {
    expect(severities([noSummary, twice], true)).toEqual(['error listing-fields', 'warning keywords']);
  });

  test('says of every finding where it is and how to mend it', () => {
    const { findings } = lint(samplePackage(secret), { publish: false, accepted: [] });
    expect(findings).toEqual([
      {
        severity: 'error',
        file: 'account-linking.json',
        path: 'accountLinkingRequest.clientSecret',
        rule: 'account-linking',
        problem: 'clientSecret does not belong in a file.',
        mend: 'Remove it: it is given when linking is set up.',
      },
    ]);
  });

  test('speaks once of a file that is not there', () => {
    const without = [inFile('skill.json', undefined), inFile('account-linking.json', undefined)];
    expect(severities(without)).toEqual(['error readable-files', 'error readable-files']);
  });

  test('comes to its end whatever stands in the files', () => {
    const places = [
      (value: unknown) => inModel(['invocationName'], value),
      (value: unknown) => inModel(['intents', 0], value),
      (value: unknown) => inModel(['intents', 0, 'slots'], value),
      (value: unknown) => inModel(['intents', 0, 'samples'], [String(value), `${JSON.stringify(value)} {title}`]),
      (value: unknown) => inModel(['types'], value),
      (value: unknown) => inDialog(['dialog', 'intents'], value),
      (value: unknown) => inDialog(['prompts'], value),
      (value: unknown) => inListing([], value),
      (value: unknown) => inManifest([], value),
      (value: unknown) => inLinking([], value),
    ];
    const anyPlace = fc.constantFrom(...places);
    const strange = fc.property(anyPlace, fc.jsonValue(), (place, value) => Array.isArray(severities([place(value)])));
    fc.assert(strange, { seed: 4, numRuns: 200 });
  });
});

describe('an accepted warning', () => {
  const entry: Accepted = { rule: 'keywords', about: /"shelf" is there/, why: 'it is a good word' };
  const accept = (edits: readonly Edit[], accepted: readonly Accepted[]) =>
    lint(samplePackage(...edits), { publish: false, accepted });

  test('is set aside with its reason', () => {
    const { findings, accepted } = accept([twice], [entry]);
    expect(findings).toEqual([]);
    expect(accepted).toEqual([expect.objectContaining({ rule: 'keywords', why: 'it is a good word' })]);
  });

  test('is accepted of its own rule and problem only', () => {
    const others = [
      { ...entry, rule: 'icons' },
      { ...entry, about: /"book"/ },
    ];
    expect(accept([twice], others).findings.map(({ rule }) => rule)).toEqual(['keywords', 'accepted', 'accepted']);
  });

  test('that nothing gives any more is a warning itself', () => {
    expect(accept([], [entry]).findings).toEqual([
      expect.objectContaining({
        severity: 'warning',
        problem: 'Nothing of the rule keywords fits /"shelf" is there/ any more.',
      }),
    ]);
  });

  test('is never an error', () => {
    const all = { rule: 'account-linking', about: /./, why: 'why not' };
    expect(accept([secret], [all]).findings.map(({ severity }) => severity)).toContain('error');
  });
});
