import { found, inListing, inManifest, inPrivacy } from '../support/sample-package';

describe('a placeholder is told', () => {
  test('in an address', () => {
    expect(
      found('placeholders', inPrivacy(['locales', 'en-US', 'termsOfUseUrl'], 'https://www.example.com/terms')),
    ).toEqual([
      'note manifest.privacyAndCompliance.locales["en-US"].termsOfUseUrl: This is a placeholder ("example.com").',
    ]);
  });

  test('in the testing instructions', () => {
    expect(
      found(
        'placeholders',
        inManifest(['publishingInformation', 'testingInstructions'], 'Login: REPLACE BEFORE SUBMITTING'),
      ),
    ).toEqual(['note manifest.publishingInformation.testingInstructions: This is a placeholder ("REPLACE BEFORE").']);
  });

  test.each(['Lorem ipsum dolor', 'TODO', 'changeme'])('in a text like "%s"', text => {
    expect(found('placeholders', inListing(['description'], text))).toHaveLength(1);
  });
});
