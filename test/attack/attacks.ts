// The attacks by name. Each makes its cases from a seed and a number, and does a kept case again.
import { again, runRequests } from './requests/run-requests';
import { hostileConversation } from './requests/make-requests';
import { recordRequests, type Recorded } from './requests/recorded-requests';
import { hostileSpotify } from './bodies/hostile-answers';
import { hostileTurns } from './bodies/make-turns';
import { answersAgain, runBodies } from './bodies/run-bodies';
import { runOverHttp } from './bodies/run-over-http';
import { onTheWire, startWireServer, type WireServer } from './bodies/wire-server';
import type { AttackCase } from './attack-case';
import { chanceOf } from './chance';

export interface Ran {
  readonly findings: readonly string[];
  readonly done: AttackCase;
  /** How many requests or bodies it was. */
  readonly weight: number;
}

export interface Attack {
  readonly what: string;
  /** Cases that may run side by side. */
  readonly atOnce: number;
  run(seed: number, caseNumber: number): Promise<Ran>;
  stop(): Promise<void>;
}

export async function requestsAttack(devices?: number): Promise<Attack> {
  const recorded: Recorded = await recordRequests(devices);
  return {
    what: 'hostile requests',
    atOnce: 4,
    async run(seed, caseNumber) {
      const { findings, done, turns } = await runRequests(hostileConversation(recorded, chanceOf(seed, caseNumber)));
      return { findings, done, weight: turns };
    },
    stop: () => Promise.resolve(),
  };
}

export function bodiesAttack(): Attack {
  return {
    what: 'hostile answers of Spotify',
    atOnce: 4, // what is tried again after a breath leaves time for others
    async run(seed, caseNumber) {
      const chance = chanceOf(seed, caseNumber);
      const { findings, done, bodies } = await runBodies(hostileTurns(chance), hostileSpotify(chance));
      return { findings, done, weight: bodies };
    },
    stop: () => Promise.resolve(),
  };
}

export async function httpAttack(): Promise<Attack> {
  const server = await startWireServer();
  return {
    what: 'hostile answers of Spotify over HTTP',
    atOnce: 1,
    async run(seed, caseNumber) {
      const chance = chanceOf(seed, caseNumber);
      const spotify = hostileSpotify(chance);
      const answering = (target: string) => onTheWire(spotify(target), chance);
      const { findings, done, bodies } = await runOverHttp(server, hostileTurns(chance), answering);
      return { findings, done, weight: bodies };
    },
    stop: () => server.stop(),
  };
}

/** A kept case once more. One whose answers travelled oddly needs the network. */
export async function doAgain(kept: AttackCase): Promise<readonly string[]> {
  if (kept.attack === 'requests') return (await runRequests(again(kept))).findings;
  const answering = answersAgain(kept.answers);
  if (kept.answers.every(({ wire }) => wire === undefined)) return (await runBodies(kept.asked, answering)).findings;
  const server: WireServer = await startWireServer();
  try {
    return (await runOverHttp(server, kept.asked, answering)).findings;
  } finally {
    await server.stop();
  }
}
