import { lint } from '../../../src/setup/lint/lint';
import { jsonReport, textReport } from '../../../src/setup/lint/report';
import { sampleModel } from './support/sample-model';
import { inFile, inLinking, inListing, inModel, samplePackage, type Edit } from './support/sample-package';

const accepted = [{ rule: 'keywords', about: /./, why: 'it is a good word' }];
const twice = inListing(['keywords', 2], 'shelf');
const noSummary = inListing(['summary'], undefined);
const secret = inLinking(['clientSecret'], 'x');

function text(edits: readonly Edit[], options: { readonly all?: boolean; readonly accepts?: boolean } = {}): string {
  const { all = false, accepts = false } = options;
  const result = lint(samplePackage(...edits), { publish: false, accepted: accepts ? accepted : [] });
  return textReport(result, { folder: 'my-package', all });
}

describe('the report', () => {
  test('is one line when there is nothing to say', () => {
    expect(text([])).toBe('my-package: no errors, no warnings\n');
  });

  test('says what, where, by which rule, and how to mend it', () => {
    expect(text([secret])).toBe(
      [
        'error  account-linking.json  accountLinkingRequest.clientSecret  [account-linking]',
        '  clientSecret does not belong in a file.',
        '  → Remove it: it is given when linking is set up.',
        'my-package: 1 error, no warnings',
        '',
      ].join('\n'),
    );
  });

  test('says once what is alike in several files', () => {
    const both = [
      inModel(['intents', 2, 'samples'], undefined),
      inFile('interactionModels/custom/en-GB.json', withoutSearchSamples()),
    ];
    expect(text(both)).toContain(
      'warning  interactionModels/custom/en-GB.json  interactionModel.languageModel.intents[2]  [intents-with-samples] ' +
        '(and in interactionModels/custom/en-US.json)\n',
    );
  });

  test('counts notes, and shows them when asked', () => {
    expect(text([noSummary])).toBe(
      'my-package: no errors, no warnings; 1 thing to replace or add before publishing (--all shows them)\n',
    );
    expect(text([noSummary], { all: true })).toContain('  The page for en-US has no summary.\n');
  });

  test('counts accepted warnings, and shows them with their reasons when asked', () => {
    expect(text([twice], { accepts: true })).toBe('my-package: no errors, no warnings; 1 warning accepted\n');
    expect(text([twice], { accepts: true, all: true })).toContain(
      '  "shelf" is there already.\n  → Remove it.\n  because it is a good word\n',
    );
  });
});

test('the report for programs holds everything', () => {
  const result = lint(samplePackage(secret, noSummary, twice), { publish: false, accepted });
  expect(JSON.parse(jsonReport(result, { folder: 'my-package', all: false }))).toEqual({
    folder: 'my-package',
    counts: { error: 1, warning: 0, note: 1 },
    findings: result.findings,
    accepted: result.accepted,
  });
});

function withoutSearchSamples(): string {
  return JSON.stringify(sampleModel()).replace(',"samples":["search for {words}"]', '');
}
