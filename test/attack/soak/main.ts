// npm run soak [-- TURNS]: turns of every kind by many listeners in one process, a share of them over HTTP to a stand-in in
// another, with the heap, the sockets, the timers and the listeners of events measured all along. Fails when any of them grows.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { composeSkill } from '../../../src/compose';
import { readConfig } from '../../../src/config';
import { NOON_MS } from '../../support/talk';
import { chanceOf } from '../chance';
import { connectionsOf, rightExchange, type Exchange } from '../spotify-in-process';
import { streetOf } from './listeners';
import { startMeasuring } from './measure';
import { rowsOf, tableOf, WARM_UP, type Sample } from './steadiness';

const SEED = 20_261_121;
/** So few that all which is kept about them is soon there; and strangers besides, who push each other out. */
const LISTENERS = 60;
const HTTP_SHARE = 0.1;
const AT_ONCE = 8;
const SAMPLES = 100;
/** The clock of the skill goes on with the turns, so that what expires does. */
const BATCH_LASTS_MS = 4_000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function soak(turns: number): Promise<boolean> {
  const measure = startMeasuring();
  const loose: string[] = [];
  process.on('warning', ({ name, message }) => loose.push(`warning: ${name}: ${message}`));
  process.on('unhandledRejection', reason => loose.push(`unhandled rejection: ${String(reason)}`));
  const { child, apiBaseUrl, tokens } = await startSpotify();
  const clock = { nowMs: NOON_MS };
  const outcomes = new Map<string, number>();
  const writeLog = (line: string): void => {
    const { outcome } = JSON.parse(line) as { outcome: string };
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  };
  const now = () => clock.nowMs;
  const chance = chanceOf(SEED, 0);
  const failing: Exchange = request =>
    chance.odds(0.005) ? Promise.resolve({ kind: 'broken-connection' }) : rightExchange(request);
  const inProcess = composeSkill(readConfig({}), { now, writeLog, connect: connectionsOf(failing) });
  const overHttp = composeSkill(readConfig({ SPOTIFY_API_BASE_URL: apiBaseUrl }), { now, writeLog });
  const ownTokens = Array.from({ length: LISTENERS }, (_, who) => `token-of-${who}`);
  const ways = [
    { skill: inProcess, street: streetOf(LISTENERS, ownTokens) },
    { skill: overHttp, street: streetOf(tokens.length, tokens) },
  ] as const;

  const samples: Sample[] = [];
  const between = Math.max(AT_ONCE, Math.floor(turns / SAMPLES));
  const startedMs = performance.now();
  for (let done = 0, measured = 0; done < turns; done += AT_ONCE) {
    const batch = Array.from({ length: AT_ONCE }, async () => {
      const { skill, street } = ways[chance.odds(HTTP_SHARE) ? 1 : 0];
      const { request, answered } = street.next(chance);
      answered((await skill.invoke(request)).sessionAttributes);
    });
    await Promise.all(batch);
    clock.nowMs += BATCH_LASTS_MS;
    if (done < measured) continue;
    measured += between;
    samples.push(await measure());
  }
  const seconds = Math.round((performance.now() - startedMs) / 1000);
  const rows = rowsOf(samples);
  say(`${turns} turns of ${LISTENERS} listeners, one in ${1 / HTTP_SHARE} over HTTP, seed ${SEED}, ${seconds} s`);
  say(
    [...outcomes]
      .sort(([, left], [, right]) => right - left)
      .map(([outcome, times]) => `${outcome} ${times}`)
      .join(', '),
  );
  say(`\n${tableOf(rows)}\n`);
  say(
    `Medians of the first and last tenth after the first ${WARM_UP * 100} %; most RSS ${most(samples)} MB, first heap ${String(samples[0]?.heapMb.toFixed(1))} MB.`,
  );
  inProcess.close();
  overHttp.close();
  child.disconnect();
  const faults = outcomes.get('our-fault') ?? 0;
  [...new Set(loose), ...(faults > 0 ? [`${faults} faults of our own`] : [])].forEach(say);
  return rows.every(({ steady }) => steady) && loose.length === 0 && faults === 0;
}

function most(samples: readonly Sample[]): number {
  return Math.round(Math.max(...samples.map(({ rssMb }) => rssMb)));
}

interface Started {
  readonly child: ChildProcess;
  readonly apiBaseUrl: string;
  readonly tokens: readonly string[];
}

async function startSpotify(): Promise<Started> {
  const child = fork('scripts/run-typescript.mjs', ['test/attack/soak/spotify.ts'], { execArgv: [] });
  const [told] = (await once(child, 'message')) as [Omit<Started, 'child'>];
  return { child, ...told };
}

const [turns = 100_000, ...more] = process.argv.slice(2).map(Number);
if (Number.isSafeInteger(turns) && turns >= 1000 && more.length === 0 && globalThis.gc !== undefined) {
  void soak(turns).then(steady => {
    process.exitCode = steady ? 0 : 1;
  });
} else {
  process.stderr.write('Usage: npm run soak [-- TURNS], a whole number from 1000; without it 100,000\n');
  process.exitCode = 2;
}
