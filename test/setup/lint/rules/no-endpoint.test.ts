import { found, inManifest } from '../support/sample-package';

test.each([[['apis', 'custom', 'endpoint']], [['apis', 'custom', 'regions']], [['events']]])(
  'where the code runs is not written down: %j',
  keys => {
    expect(found('no-endpoint', inManifest(keys, { uri: 'arn:aws:lambda:eu-west-1:000000000000:function:x' }))).toEqual(
      [`warning manifest.${keys.join('.')}: This belongs to one deployment.`],
    );
  },
);
