// Warm turns of a linked listener: microseconds per turn in a process that has answered before, Spotify over loopback.
import { accessToken, paths, run } from './children';
import { costs, shuffled, type Cost, type Round } from './ratios';

export interface WarmTurns {
  readonly costs: readonly Cost[];
  /** How often one turn of each variant asks Spotify. */
  readonly callsPerTurn: Readonly<Record<string, number>>;
}

/** What every turn is compared with: one page fetched over a kept connection and parsed. */
export const bareGet = 'bare GET';
const peers: Readonly<Record<string, string>> = {
  'launch, bundle': 'launch, unbundled',
  'list, bundle': 'list, unbundled',
};

const warmUpRounds = 3;
const turnsPerRound = 20;

/** All variants in one process, each in every round, in the orders given to it. */
export function measureWarm(options: {
  readonly bundle: string;
  readonly origin: string;
  readonly rounds: number;
}): WarmTurns {
  const variants = [bareGet, ...Object.entries(peers).flat()];
  const orders = Array.from({ length: warmUpRounds + options.rounds }, () => shuffled(variants));
  const { bundle, origin } = options;
  const { peer, launch, list } = paths;
  const plan = JSON.stringify({ bundle, origin, peer, launch, list, turns: turnsPerRound, orders, accessToken });
  const printed = JSON.parse(run(paths.warmTurns, [plan], origin)) as {
    readonly rounds: readonly Round[];
    readonly callsPerTurn: Readonly<Record<string, number>>;
  };
  return {
    costs: costs(printed.rounds.slice(warmUpRounds), bareGet, peers),
    callsPerTurn: printed.callsPerTurn,
  };
}
