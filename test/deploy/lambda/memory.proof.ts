// Listeners remembered in a table, under Lambda's runtime client: with the AWS SDK where Lambda has it, and where it is missing.
import { resolve } from 'node:path';
import type { RequestEnvelope } from 'ask-sdk-model';
import { startStandIn, type StandIn } from '../../../src/simulator/spotify/stand-in';
import { startLocalDynamoDb, type LocalDynamoDb } from '../../memory/support/local-dynamodb';
import { skillEvent } from '../../skill/support/events';
import { envelope, intent } from '../../skill/support/requests';
import { lambdaNodeLines } from '../tools/lambda-paths';
import { heard, useFunction } from './use-function';

let table: LocalDynamoDb;
let standIn: StandIn;
beforeAll(async () => {
  table = await startLocalDynamoDb();
  standIn = await startStandIn();
});
afterAll(() => Promise.all([table.stop(), standIn.stop()]));

describe.each(lambdaNodeLines)("on Lambda's Node %s", node => {
  const start = useFunction(node);
  let listener: { readonly accessToken: string; readonly userId: string };
  let environment: Record<string, string>;
  beforeEach(async () => {
    listener = { accessToken: standIn.issueAccessToken('robin'), userId: `amzn1.ask.account.${node}` };
    environment = {
      SPOTIFY_API_BASE_URL: standIn.apiBaseUrl,
      MEMORY_TABLE: await table.makeTable(),
      AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
      AWS_ACCESS_KEY_ID: 'invented',
      AWS_SECRET_ACCESS_KEY: 'invented',
      NODE_PATH: resolve('node_modules'), // where the runtime's own packages are found
    };
  });
  const open = (): RequestEnvelope => envelope(intent('OpenPlaylistIntent', { playlist: 'road trip' }), listener);
  const carryOn = (): RequestEnvelope => envelope(intent('CarryOnIntent'), listener);

  test('a function that has just started carries on where another one stopped', async () => {
    const first = await start(environment);
    expect(heard(await first.invoke(open()))).toContain('Road Trip');
    await first.stop();
    const second = await start(environment);
    expect(heard(await second.invoke(carryOn()))).toContain('Back in Road Trip');
  });

  test('it does so after a freeze too', async () => {
    const { invoke, freeze, thaw } = await start(environment);
    await invoke(open());
    await freeze();
    thaw();
    expect(heard(await invoke(carryOn()))).toContain('Back in Road Trip');
  });

  test('whoever disables the skill is forgotten', async () => {
    const { invoke } = await start(environment);
    await invoke(open());
    expect((await invoke(skillEvent('SkillDisabled', { ...listener, atMs: Date.now() }))).kind).toBe('answered');
    expect(heard(await invoke(carryOn()))).not.toContain('Road Trip');
  });

  test('without the SDK the listener is answered all the same, and the log says what is missing', async () => {
    const { invoke, printed } = await start({ ...environment, NODE_PATH: '' });
    expect(heard(await invoke(open()))).toContain('Road Trip');
    expect(printed()).toContain('memory');
    expect(printed()).not.toContain(listener.userId);
  });
});
