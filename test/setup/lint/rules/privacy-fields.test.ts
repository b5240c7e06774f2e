import { found, inFile, inPrivacy } from '../support/sample-package';

describe('what is said about privacy', () => {
  test.each(['allowsPurchases', 'usesPersonalInfo', 'isChildDirected', 'isExportCompliant', 'containsAds'])(
    'tells %s',
    key => {
      expect(found('privacy-fields', inPrivacy([key], undefined))).toEqual([
        `note manifest.privacyAndCompliance.${key}: ${key} is missing.`,
      ]);
    },
  );

  test('admits that a linked account is personal', () => {
    expect(found('privacy-fields', inPrivacy(['usesPersonalInfo'], false))).toEqual([
      'note manifest.privacyAndCompliance.usesPersonalInfo: The skill links accounts, which are personal information.',
    ]);
  });

  test('allows export', () => {
    expect(found('privacy-fields', inPrivacy(['isExportCompliant'], false))).toEqual([
      'note manifest.privacyAndCompliance.isExportCompliant: A skill that may not be exported is not published.',
    ]);
  });

  test('links to a policy in every locale, where accounts are linked', () => {
    const without = inPrivacy(['locales', 'en-GB', 'privacyPolicyUrl'], undefined);
    expect(found('privacy-fields', without)).toEqual([
      'note manifest.privacyAndCompliance.locales["en-GB"].privacyPolicyUrl: A skill that links accounts needs a privacy policy.',
    ]);
    expect(found('privacy-fields', without, inFile('account-linking.json', undefined))).toEqual([]);
  });
});
