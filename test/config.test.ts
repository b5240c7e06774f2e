import { ConfigError, logLevels, readConfig } from '../src/config';

/** The message with which a value is refused; fails the test when it is accepted. */
function refusalOf(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error(`Accepted: ${JSON.stringify(environment)}`);
}

describe('the configuration', () => {
  test('needs no variable at all: every setting has a default', () => {
    expect(readConfig({})).toEqual({
      spotifyApiBaseUrl: 'https://api.spotify.com/v1',
      alexaSkillId: null,
      logLevel: 'info',
      turnBudgetMs: 6000,
      functionName: null,
      memoryTable: null,
    });
  });

  test('takes an empty or blank variable for an absent one', () => {
    const blank = { SPOTIFY_API_BASE_URL: '', ALEXA_SKILL_ID: ' ', LOG_LEVEL: '', TURN_BUDGET_MS: '\t' };
    expect(readConfig(blank)).toEqual(readConfig({}));
  });

  test('ignores spaces around a value, as they come with copy and paste', () => {
    expect(readConfig({ LOG_LEVEL: ' warn ', TURN_BUDGET_MS: ' 700\n' })).toMatchObject({
      logLevel: 'warn',
      turnBudgetMs: 700,
    });
  });

  test('cannot be changed after it was read', () => {
    const config = readConfig({});
    expect(() => Object.assign(config, { logLevel: 'silent' })).toThrow(TypeError);
    expect(config.logLevel).toBe('info');
  });

  test('does not follow later changes of the environment', () => {
    const environment: Record<string, string> = { LOG_LEVEL: 'error' };
    const config = readConfig(environment);
    environment['LOG_LEVEL'] = 'debug';
    expect(config.logLevel).toBe('error');
  });
});

describe('SPOTIFY_API_BASE_URL', () => {
  test.each([
    ['https://api.example.com/v1', 'https://api.example.com/v1'],
    ['https://api.example.com/v1///', 'https://api.example.com/v1'],
    ['http://127.0.0.1:4010/v1', 'http://127.0.0.1:4010/v1'],
    ['http://[::1]:4010/v1/', 'http://[::1]:4010/v1'],
    ['http://localhost:4010', 'http://localhost:4010'],
  ])('takes %s and keeps no slash at the end', (given, kept) => {
    expect(readConfig({ SPOTIFY_API_BASE_URL: given }).spotifyApiBaseUrl).toBe(kept);
  });

  test.each([
    'api.example.com/v1',
    'http://api.example.com/v1',
    'http://127.0.0.1.example.com',
    'ftp://127.0.0.1',
    '/v1',
  ])('refuses %s: a token must not travel in the open', value => {
    expect(refusalOf({ SPOTIFY_API_BASE_URL: value })).toBe(
      'SPOTIFY_API_BASE_URL must be an https:// address (http:// only on this machine), such as https://api.spotify.com/v1.',
    );
  });
});

describe('SPOTIFY_API_BASE_URL holds an address and nothing else', () => {
  test.each([
    ['a query', 'https://api.example.com/v1?key=invented'],
    ['a query without anything in it', 'https://api.example.com/v1?'],
    ['a fragment', 'https://api.example.com/v1#top'],
    ['an empty fragment', 'https://api.example.com/v1/#'],
    ['a user name', 'https://invented@api.example.com/v1'],
    ['a password', 'https://:invented@api.example.com/v1'],
    ['both, on this machine', 'http://ann:invented@127.0.0.1:4010/v1'],
  ])('and is refused with %s', (_what, value) => {
    const message = refusalOf({ SPOTIFY_API_BASE_URL: value });
    expect(message).toBe(
      'SPOTIFY_API_BASE_URL must be a plain address, without user name, password, query or fragment, such as https://api.spotify.com/v1.',
    );
    expect(message).not.toContain('invented');
  });
});

describe('ALEXA_SKILL_ID', () => {
  test('is kept as it is', () => {
    const id = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000';
    expect(readConfig({ ALEXA_SKILL_ID: id }).alexaSkillId).toBe(id);
  });

  test.each([
    '00000000-0000-0000-0000-000000000000',
    'amzn1.echo-sdk-ams.app.1',
    'my amzn1.ask.skill.1',
    'arn:aws:lambda:eu-west-1:1:function:x',
  ])('refuses %s, which is no skill id', value => {
    expect(refusalOf({ ALEXA_SKILL_ID: value })).toMatch(/^ALEXA_SKILL_ID must be a skill id: .*amzn1\.ask\.skill\./);
  });
});

describe('LOG_LEVEL', () => {
  test.each(logLevels)('may be %s', level => {
    expect(readConfig({ LOG_LEVEL: level }).logLevel).toBe(level);
  });

  test.each(['verbose', 'INFO', '0', 'true'])('refuses %s and says what it may be', value => {
    expect(refusalOf({ LOG_LEVEL: value })).toBe('LOG_LEVEL must be one of debug, info, warn, error, silent.');
  });
});

describe('TURN_BUDGET_MS', () => {
  test.each([500, 6000, 7500])('may be %d', milliseconds => {
    expect(readConfig({ TURN_BUDGET_MS: String(milliseconds) }).turnBudgetMs).toBe(milliseconds);
  });

  test.each(['499', '7501', '0', '-1', '600.5', '6 s', 'NaN', 'Infinity'])('refuses %s and says the range', value => {
    expect(refusalOf({ TURN_BUDGET_MS: value })).toBe(
      'TURN_BUDGET_MS must be a whole number of milliseconds from 500 to 7500.',
    );
  });
});

test('a refused value is not repeated: it may be a secret in the wrong place', () => {
  const secret = 'invented-secret';
  for (const name of ['SPOTIFY_API_BASE_URL', 'ALEXA_SKILL_ID', 'LOG_LEVEL', 'TURN_BUDGET_MS']) {
    const message = refusalOf({ [name]: secret });
    expect(message).toMatch(new RegExp(`^${name} `));
    expect(message).not.toContain(secret);
  }
});

describe('MEMORY_TABLE', () => {
  test.each(['record-keeper-listeners', 'abc', 'A.b_c-1', 'x'.repeat(255)])('takes the name %s', name => {
    expect(readConfig({ MEMORY_TABLE: ` ${name} ` }).memoryTable).toBe(name);
  });

  test.each(['ab', 'x'.repeat(256), 'my table', 'arn:aws:dynamodb:eu-west-1:123456789012:table/x', 'täble'])(
    'refuses %s, which is no name of a table',
    name => expect(refusalOf({ MEMORY_TABLE: name })).toMatch(/^MEMORY_TABLE must be the name of a DynamoDB table/),
  );
});

test('the name that Lambda gives the function is taken as it is', () => {
  expect(readConfig({ AWS_LAMBDA_FUNCTION_NAME: 'record-keeper-beta' }).functionName).toBe('record-keeper-beta');
});
