import { deployedManifest } from '../../../src/setup/deploy/deployed-manifest';

const tracked = {
  manifest: { publishingInformation: {}, apis: { custom: { interfaces: [] } }, manifestVersion: '1.0' },
};
const [main, europe] = ['arn:main', 'arn:europe'];

test('without functions the manifest is the tracked one', () => {
  expect(deployedManifest(tracked, { functions: {}, subscriptions: ['SKILL_ENABLED'] })).toBe(tracked);
});

test('it is byte for byte what ask-cli makes of it, or the package would be uploaded again each time', () => {
  const written =
    '{"manifest":{"publishingInformation":{},"apis":{"custom":{"interfaces":[],"endpoint":{"uri":"arn:main"}}},' +
    '"manifestVersion":"1.0","events":{"endpoint":{"uri":"arn:main"},"subscriptions":[{"eventName":"SKILL_ENABLED"}]}}}';
  const made = deployedManifest(tracked, { functions: { default: main }, subscriptions: ['SKILL_ENABLED'] });
  expect(JSON.stringify(made)).toBe(written);
});

test('every region of Alexa has its own function', () => {
  const made = deployedManifest(tracked, { functions: { default: main, EU: europe }, subscriptions: [] });
  expect(made).toMatchObject({
    manifest: {
      apis: { custom: { endpoint: { uri: main }, regions: { EU: { endpoint: { uri: europe } } } } },
      events: { endpoint: { uri: main }, regions: { EU: { endpoint: { uri: europe } } } },
    },
  });
});
