import { findAwsCredentials } from '../../../src/setup/ask/aws-credentials';
import { profileName, readProfile } from '../../../src/setup/ask/profile';
import { SetupError } from '../../../src/setup/outside/setup-error';
import { openWorld } from '../support/world';

const buildServer = {
  ASK_ACCESS_TOKEN: 't',
  ASK_VENDOR_ID: 'M1',
  AWS_ACCESS_KEY_ID: 'a',
  AWS_SECRET_ACCESS_KEY: 'b',
};
const placeholder = '__ENVIRONMENT_ASK_PROFILE__';

function failureOf(read: () => unknown): SetupError {
  try {
    read();
  } catch (error) {
    if (error instanceof SetupError) return error;
  }
  throw new Error('It did not fail.');
}

describe('the profile of ask-cli', () => {
  test('is the one asked for, else the environment, else ASK_DEFAULT_PROFILE, else default', () => {
    const name = (environment: object, wanted: string | null = null) =>
      profileName(openWorld({ environment: { ...environment } }).outside, wanted);
    expect(name(buildServer, 'work')).toBe('work');
    expect(name({ ...buildServer, ASK_DEFAULT_PROFILE: 'home' })).toBe(placeholder);
    expect(name({ ...buildServer, ASK_VENDOR_ID: ' ', ASK_DEFAULT_PROFILE: 'home' })).toBe('home');
    expect(name({})).toBe('default');
  });

  test('that does not exist is made with one command', () => {
    const world = openWorld();
    const said = () => failureOf(() => readProfile(world.outside, 'work'));
    const expected = {
      message: 'ask-cli has no profile "work".',
      mend: 'Sign in at Amazon once: npm run ask -- configure --profile work',
    };
    expect(said()).toMatchObject(expected);
    world.write('home/.ask/cli_config', JSON.stringify({ profiles: { work: null } }));
    expect(said()).toMatchObject(expected);
  });
});

describe('AWS credentials', () => {
  const find = (world: ReturnType<typeof openWorld>) =>
    findAwsCredentials(world.outside, readProfile(world.outside, null));

  test('are found in either of the two files of AWS, wherever those are', () => {
    expect(find(openWorld())).toBe('the profile "mine" in ~/.aws');
    const sso = openWorld();
    sso.write('home/.aws/credentials', '');
    sso.write('home/.aws/config', '[profile mine]\nsso_session = x\n');
    expect(find(sso)).toContain('mine');
    const elsewhere = openWorld({
      environment: { AWS_SHARED_CREDENTIALS_FILE: '/nowhere', AWS_CONFIG_FILE: '/nowhere' },
    });
    expect(() => find(elsewhere)).toThrow('The AWS profile "mine"');
  });

  test('of the environment are both needed there, though the sign-in has no file', () => {
    const world = openWorld({ environment: { ASK_VENDOR_ID: 'M1', AWS_ACCESS_KEY_ID: 'a' } });
    const profile = readProfile(world.outside, placeholder);
    expect(() => findAwsCredentials(world.outside, profile)).toThrow('AWS_SECRET_ACCESS_KEY are not set.');
    expect(find(openWorld({ environment: buildServer }))).toBe('in the environment');
  });

  test('are not linked to every profile', () => {
    const world = openWorld();
    world.write('home/.ask/cli_config', JSON.stringify({ profiles: { default: { vendor_id: 'M1' } } }));
    expect(() => find(world)).toThrow('linked to no AWS account');
  });
});
