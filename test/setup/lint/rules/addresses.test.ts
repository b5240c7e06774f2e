import { found, inLinking, inPrivacy } from '../support/sample-package';

const policy = (address: string) => found('addresses', inPrivacy(['locales', 'en-US', 'privacyPolicyUrl'], address));
const path = 'manifest.privacyAndCompliance.locales["en-US"].privacyPolicyUrl';

describe('an address', () => {
  test('is whole', () => {
    expect(policy('shelf.test/privacy')).toEqual([`error ${path}: "shelf.test/privacy" is no address.`]);
  });

  test('is over https', () => {
    expect(policy('http://shelf.test/privacy')).toEqual([
      `error ${path}: "http://shelf.test/privacy" is not over https.`,
    ]);
    expect(found('addresses', inLinking(['accessTokenUrl'], 'http://accounts.shelf.test/token'))).toHaveLength(1);
  });

  test('is on no host that bears a name of Amazon’s, which may stand in its path', () => {
    expect(policy('https://alexa-shelf.test/privacy')).toEqual([
      `note ${path}: The host alexa-shelf.test bears a name of Amazon's.`,
    ]);
    expect(policy('https://shelf.test/alexa')).toEqual([]);
  });
});
