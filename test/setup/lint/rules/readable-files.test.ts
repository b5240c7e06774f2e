import { found, inFile } from '../support/sample-package';

describe('a package that cannot be read is told by file', () => {
  test('when the manifest is missing', () => {
    expect(found('readable-files', inFile('skill.json', undefined))).toEqual([
      'error $: The skill package has no skill.json.',
    ]);
  });

  test('when the account linking is missing', () => {
    expect(found('readable-files', inFile('account-linking.json', undefined))).toEqual([
      'error $: The skill package has no account-linking.json.',
    ]);
  });

  test('when a file is no JSON', () => {
    expect(found('readable-files', inFile('skill.json', '{"manifest": '))).toEqual([
      expect.stringMatching(/^error \$: This is no JSON: /),
    ]);
  });

  test('when a file holds something else than an object', () => {
    expect(found('readable-files', inFile('interactionModels/custom/en-US.json', '[]'))).toEqual([
      'error $: This holds no JSON object.',
    ]);
  });

  test('when there is no model at all', () => {
    const models = ['en-US', 'en-GB'].map(locale => inFile(`interactionModels/custom/${locale}.json`, undefined));
    expect(found('readable-files', ...models)).toEqual(['error $: The skill package has no interaction model.']);
  });
});
