import { found, inFile } from '../support/sample-package';

describe('a file in the package', () => {
  test('does not make it a skill of another kind', () => {
    expect(found('package-files', inFile('conversations/main.acdl', ''))).toEqual([
      'error $: This folder would make it a skill of another kind.',
    ]);
  });

  test.each(['README.md', 'assets/icon.svg', 'interactionModels/en-US.json'])(
    'is one that Alexa takes, unlike %s',
    file => {
      expect(found('package-files', inFile(file, ''))).toEqual(['warning $: Alexa has no use for this file.']);
    },
  );
});
