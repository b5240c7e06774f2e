import type { Memory } from '../../src/music/memory';
import { faultByName, startStandIn, type StandIn } from '../../src/simulator/spotify/stand-in';
import { NOON_MS } from '../support/talk';
import { BUDGET_MS, playCell, type CellOutcome, type Surroundings } from './faults/cell';
import { everyRequest, places, type PlaceName } from './faults/every-request';
import { watchProcess, type ProcessWatch } from './faults/process-trouble';
import { recordAll, type Recorded } from './faults/record';
import { beginVirtualTime, type VirtualTime } from './faults/virtual-time';

jest.setTimeout(120_000); // nothing here measures time; whoever shares their machine with others may take some

/** What Lambda's own limit may leave of a turn, and what is kept back of it for rendering and sending. */
const LITTLE_MS = 1500;
const RESERVE_MS = 400;

const isSpokenTo = (name: string): boolean => !name.startsWith('AlexaSkillEvent.');
const placeNames = Object.keys(places) as readonly PlaceName[];
const requestNames = everyRequest.map(({ name }) => name);
let standIn: StandIn;
let recorded: Readonly<Record<PlaceName, Recorded>>;
let time: VirtualTime;
let watch: ProcessWatch;

beforeAll(async () => {
  watch = watchProcess();
  standIn = await startStandIn({ now: () => NOON_MS });
  recorded = await recordAll(standIn, places);
  time = beginVirtualTime(NOON_MS);
});
afterEach(() => standIn.clearFaults());
afterAll(async () => {
  time.end();
  watch.end();
  await standIn.stop();
});

interface Circumstances extends Pick<Surroundings, 'lambdaLeavesMs' | 'memory'> {
  readonly where?: readonly PlaceName[];
}

/** The request in every place, or in some, while Spotify hangs in one way. */
async function whileItHangs(
  name: string,
  way: string,
  { where = placeNames, ...circumstances }: Circumstances = {},
): Promise<readonly CellOutcome[]> {
  const request = everyRequest.find(known => known.name === name);
  const fault = faultByName(way);
  if (request === undefined || fault === null) throw new Error(`There is no ${name} or no ${way}.`);
  standIn.injectFault(fault, { times: 'always' });
  const outcomes: CellOutcome[] = [];
  for (const place of where) {
    outcomes.push(await playCell(request.after(recorded[place]), { standIn, time, ...circumstances }));
  }
  return outcomes;
}

/** Answers to nothing, ever. */
const silentMemory: Memory = {
  recall: () => new Promise(() => undefined),
  keep: () => new Promise(() => undefined),
  forget: () => new Promise(() => undefined),
  spentAllowances: () => new Promise(() => undefined),
  keepSpent: () => new Promise(() => undefined),
};

function expectInTime(outcomes: readonly CellOutcome[], withinMs: number): void {
  expect(outcomes.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(outcomes.filter(({ line }) => line === null)).toEqual([]);
  expect(Math.max(...outcomes.map(({ tookMs }) => tookMs))).toBeLessThanOrEqual(withinMs);
  expect(Math.max(...outcomes.map(({ connectionsMore }) => connectionsMore))).toBeLessThanOrEqual(0);
}

describe('while Spotify is silent', () => {
  test.each(everyRequest.map(({ name, needs }) => [name, needs] as const))(
    '%s is answered in its time, wherever the listener is, and leaves no timer, listener or connection behind',
    async (name, needs) => {
      const outcomes = await whileItHangs(name, 'timeout');
      expectInTime(outcomes, BUDGET_MS);
      // Somewhere it does wait, or there would be nothing to be seen here.
      if (needs === 'link') expect(outcomes.flatMap(({ calls }) => calls)).not.toEqual([]);
    },
  );

  test.each(requestNames)('%s ends before Lambda does, where Lambda leaves it less time', async name => {
    expectInTime(await whileItHangs(name, 'timeout', { lambdaLeavesMs: LITTLE_MS }), LITTLE_MS - RESERVE_MS);
  });

  test.each(requestNames.filter(isSpokenTo))(
    '%s is answered in its time though the memory is silent too',
    async name => {
      expectInTime(await whileItHangs(name, 'timeout', { memory: silentMemory }), BUDGET_MS);
    },
  );
});

describe.each(['stuck-headers', 'stuck-body'])('while Spotify begins to answer and never ends (%s)', way => {
  test.each(requestNames.filter(isSpokenTo))('%s is answered in its time, and leaves nothing behind', async name => {
    expectInTime(await whileItHangs(name, way, { where: ['in a playlist'] }), BUDGET_MS);
  });
});

test('in all of this the process had nothing to complain of', async () => {
  await new Promise<void>(resolve => setImmediate(resolve));
  expect(watch.seen).toEqual([]);
});
