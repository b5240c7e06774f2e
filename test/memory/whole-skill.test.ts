// The whole skill over a table: what one process remembers another knows, and a table that fails costs no answer.
import type { RequestEnvelope } from 'ask-sdk-model';
import { composeSkill, type ComposedSkill } from '../../src/compose';
import { readConfig } from '../../src/config';
import { MusicError } from '../../src/music/music-error';
import { inMemoryLibrary, playlist, songs } from '../support/in-memory-library';
import { NOON_MS, plain } from '../support/talk';
import { skillEvent } from '../skill/support/events';
import { envelope, intent, launch } from '../skill/support/requests';
import { startFailingDynamoDb, startLocalDynamoDb, type LocalDynamoDb } from './support/local-dynamodb';

const environment = process.env;
const stopping: (() => unknown)[] = [];
let local: LocalDynamoDb;
beforeAll(async () => {
  local = await startLocalDynamoDb();
});
afterEach(async () => {
  process.env = environment;
  for (const stop of stopping.splice(0).reverse()) await stop();
});
afterAll(() => local.stop());

const linked = { accessToken: 'invented-token', userId: 'MARKED-user' };
const shelf = { playlists: [playlist('Gym', { id: 'MARKEDid', entryCount: 40 })], entries: { MARKEDid: songs(40) } };
const library = inMemoryLibrary(shelf);

interface Process {
  readonly skill: ComposedSkill;
  readonly lines: string[];
  say(request: RequestEnvelope, context?: unknown): Promise<string>;
}

/** A Lambda that takes its table from the environment, as on AWS. */
function processOver(table: string, endpoint = local.endpoint): Process {
  process.env = {
    ...environment,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'invented',
    AWS_SECRET_ACCESS_KEY: 'invented',
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
  };
  const lines: string[] = [];
  const skill = composeSkill(readConfig({ MEMORY_TABLE: table }), {
    now: () => NOON_MS,
    writeLog: line => lines.push(line),
    openLibrary: () => library,
  });
  stopping.push(() => skill.close());
  return {
    skill,
    lines,
    async say(request, context) {
      const speech = (await skill.invoke(request, context)).response.outputSpeech;
      return speech?.type === 'SSML' ? plain(speech.ssml) : '';
    },
  };
}

const carryOn = envelope(intent('CarryOnIntent'), linked);
const open = envelope(intent('OpenPlaylistIntent', { playlist: 'gym' }), linked);

describe('listeners who are remembered in a table', () => {
  test('are known to another process: where they stopped, and that they were here', async () => {
    const table = await local.makeTable();
    await processOver(table).say(open);
    expect(await processOver(table).say(carryOn)).toMatch(/^Back in Gym\. 6 to 10 of 40:/);
    await processOver(table).say(envelope(launch, linked));
    expect(await processOver(table).say(envelope(launch, linked))).toMatch(/^Welcome back\. .* song 10 of Gym/);
  });

  test('are forgotten by every process once they disable the skill', async () => {
    const table = await local.makeTable();
    await processOver(table).say(open);
    await processOver(table).say(skillEvent('SkillDisabled', linked));
    expect(await processOver(table).say(carryOn)).toMatch(/^I don't remember where we stopped\./);
  });

  test('are all told of an allowance that one of them used up', async () => {
    const table = await local.makeTable();
    const details = { reason: 'as the test wants it', call: 'GET /me/playlists', retryAfterSeconds: 7200 };
    library.failNext(new MusicError('quota-spent', details));
    const first = await processOver(table).say(envelope(launch, linked));
    expect(first).toMatch(/limit.* used up.* 2 hours/);
    library.calls.length = 0;
    expect(await processOver(table).say(envelope(launch, { ...linked, userId: 'another' }))).toBe(first);
    expect(library.calls).toEqual([]);
  });

  test('leave nothing in the log of it', async () => {
    const kept = processOver(await local.makeTable());
    for (const request of [open, carryOn, skillEvent('SkillDisabled', linked)]) await kept.say(request);
    expect(kept.lines).toHaveLength(3);
    expect(kept.lines.join()).not.toMatch(/MARKED|invented|failed/);
  });
});

describe('listeners whose table fails', () => {
  /** Thirty milliseconds for the whole turn: nobody waits for a second try. */
  const hurry = { getRemainingTimeInMillis: () => 430 };

  const hearsAllTheSame = async (failing: Process, context?: unknown) => {
    expect(await failing.say(envelope(launch, linked), context)).toMatch(/^Welcome to Record Keeper\. You have one/);
    expect(await failing.say(open, context)).toMatch(/^Gym, 40 songs/);
    const told = failing.lines.map(line => JSON.parse(line) as unknown);
    expect(told).toEqual(
      Array(2).fill(
        expect.objectContaining({ level: 'warn', memory: 'failed', memoryReason: expect.any(String) as unknown }),
      ),
    );
    expect(failing.lines.join()).not.toMatch(/MARKED|invented|listeners|amazonaws/);
  };

  test('because it is not there hear all the same', () => hearsAllTheSame(processOver('no-such-table')));

  test.each([
    ['it may not be used', 400, 'AccessDeniedException'],
    ['it has too much to do', 400, 'ProvisionedThroughputExceededException'],
    ['it has a bad day', 500, 'InternalServerError'],
  ])('because %s hear all the same', async (_, status, type) => {
    const failing = await startFailingDynamoDb({ status, type });
    stopping.push(failing.stop);
    await hearsAllTheSame(processOver('listeners', failing.endpoint), hurry);
  });

  test('because it does not answer hear all the same, and in time', async () => {
    const silent = await startFailingDynamoDb(null);
    stopping.push(silent.stop);
    await hearsAllTheSame(processOver('listeners', silent.endpoint), hurry);
  });

  test('are not spoken to of it by an event either: the log tells', async () => {
    const failing = processOver('no-such-table');
    const { response } = await failing.skill.invoke(skillEvent('SkillDisabled', linked));
    expect(response).toEqual({});
    expect(JSON.parse(failing.lines[0] ?? '')).toMatchObject({
      level: 'error',
      memoryReason: 'ResourceNotFoundException',
    });
  });
});
