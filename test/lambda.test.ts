import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import * as entryNow from '../src/lambda';
import launch from './support/requests/launch.json';

type Entry = typeof entryNow;
type Call = (event: unknown, context: unknown, ...rest: unknown[]) => Promise<ResponseEnvelope | undefined>;

/** The module as AWS loads it: with its environment, once. */
async function load(environment: Readonly<Record<string, string>> = {}): Promise<Entry & { readonly call: Call }> {
  const before = process.env;
  process.env = { LOG_LEVEL: 'silent', ...environment };
  try {
    let entry: Entry | undefined;
    await jest.isolateModulesAsync(async () => {
      entry = await import('../src/lambda');
    });
    if (entry === undefined) throw new Error('The module did not load.');
    return { ...entry, call: entry.handler as Call };
  } finally {
    process.env = before;
  }
}

const linkAnswer = { version: '1.0', response: { card: { type: 'LinkAccount' }, shouldEndSession: true } };
const lambdaContext = { awsRequestId: 'invented', getRemainingTimeInMillis: () => 8000 };
const anotherSkill = { ALEXA_SKILL_ID: 'amzn1.ask.skill.another' };
let entry: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  entry = await load();
});

describe('what AWS loads', () => {
  test('is a handler of two parameters, and nothing else', () => {
    expect(Object.keys(entryNow)).toEqual(['handler']);
    expect(entryNow.handler).toHaveLength(2);
  });

  test.each([
    ['LOG_LEVEL', 'loud', 'debug, info, warn, error, silent'],
    ['ALEXA_SKILL_ID', 'mine', 'amzn1.ask.skill.'],
    ['SPOTIFY_API_BASE_URL', 'http://api.example.com', 'https://'],
    ['TURN_BUDGET_MS', '10000', 'from 500 to 7500'],
  ])('does not start with a wrong %s, and says its name and what it may be', async (name, value, allowed) => {
    const refusal = await load({ [name]: value }).then(
      () => 'it started',
      (error: unknown) => (error as Error).message,
    );
    expect(refusal).toContain(name);
    expect(refusal).toContain(allowed);
  });
});

describe('the handler', () => {
  test('answers by a promise', async () => {
    await expect(entry.call(launch, lambdaContext)).resolves.toMatchObject(linkAnswer);
  });

  test.each([undefined, null, {}, { awsRequestId: 'invented' }])('needs no context of Lambda: %j', async context => {
    await expect(entry.call(launch, context)).resolves.toMatchObject(linkAnswer);
  });

  test('leaves the callback of an older runtime alone: the promise is the answer', async () => {
    const callback = jest.fn();
    await expect(entry.call(launch, lambdaContext, callback)).resolves.toMatchObject(linkAnswer);
    expect(callback).not.toHaveBeenCalled();
  });

  test('answers the local debugger, which passes no context, by its callback', async () => {
    const answer = await new Promise((resolve, reject) => {
      void entry.call(launch, null, (error: Error | null, response: unknown) => {
        if (error === null) resolve(response);
        else reject(error);
      });
    });
    expect(answer).toMatchObject(linkAnswer);
  });

  test('is not confused by a third argument that is no callback', async () => {
    await expect(entry.call(launch, null, 'callback')).resolves.toMatchObject(linkAnswer);
  });

  test('keeps nothing of one request for the next', async () => {
    const first = structuredClone(launch) as unknown as RequestEnvelope;
    const answers = await Promise.all([entry.call(first, lambdaContext), entry.call(launch, lambdaContext)]);
    expect(answers[0]).toEqual(answers[1]);
    expect(first).toEqual(launch);
  });
});

describe('the log on AWS', () => {
  async function written(environment: Readonly<Record<string, string>>): Promise<readonly Record<string, unknown>[]> {
    const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      const { call } = await load({ LOG_LEVEL: 'info', ...environment });
      await call(launch, lambdaContext);
      return write.mock.calls.map(([line]) => JSON.parse(String(line)) as Record<string, unknown>);
    } finally {
      write.mockRestore();
    }
  }
  const onLambda = { AWS_LAMBDA_FUNCTION_NAME: 'record-keeper' };
  const metrics = expect.objectContaining({
    FunctionName: 'record-keeper',
    Turns: 1,
    Kind: 'not-linked',
    ColdStarts: 1,
  }) as unknown;
  const told = expect.objectContaining({ event: 'turn', outcome: 'not-linked', coldStart: true }) as unknown;

  test('has a line to read and a line of metrics for each turn', async () => {
    expect(await written(onLambda)).toEqual([told, metrics]);
  });

  test('keeps the metrics when little is to be read: an alarm must not go blind', async () => {
    expect(await written({ ...onLambda, LOG_LEVEL: 'error' })).toEqual([metrics]);
  });

  test('has no line at all when it is to be silent', async () => {
    expect(await written({ ...onLambda, LOG_LEVEL: 'silent' })).toEqual([]);
  });

  test('has no metrics where there is no CloudWatch, as under the local debugger', async () => {
    expect(await written({})).toEqual([told]);
  });
});

describe("another skill's request", () => {
  test('is refused, so that Lambda counts an error', async () => {
    const { call } = await load(anotherSkill);
    await expect(call(launch, lambdaContext)).rejects.toThrow(/not for this skill: .* ALEXA_SKILL_ID/);
  });

  test('is refused by the callback where there is one, and by that alone: nobody looks at the promise', async () => {
    const { call } = await load(anotherSkill);
    const callback = jest.fn();
    await expect(call(launch, null, callback)).resolves.toBeUndefined();
    expect(callback.mock.calls).toEqual([[expect.objectContaining({ message: expect.any(String) as unknown })]]);
  });

  test('is answered when it is our own', async () => {
    const { call } = await load({ ALEXA_SKILL_ID: launch.context.System.application.applicationId });
    await expect(call(launch, lambdaContext)).resolves.toMatchObject(linkAnswer);
  });
});
