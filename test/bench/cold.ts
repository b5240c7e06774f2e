// Cold start: milliseconds from the start of a process to its first answer, by the process's own clock.
// The launch is that of a listener who has not linked, so it asks nobody; the list asks Spotify once.
import { accessToken, paths, run } from './children';
import { costs, shuffled, type Cost, type Round } from './ratios';

/** What every start is compared with. */
export const bareNode = 'bare node';
/** A variant and its peer, which does the same with packages that are not bundled. */
const peers: Readonly<Record<string, string>> = {
  'launch, bundle': 'launch, unbundled',
  'list, bundle': 'list, unbundled',
};

/** What each variant costs in milliseconds; each runs once per round, in a new order each time. */
export function measureCold(options: {
  readonly bundle: string;
  readonly origin: string;
  readonly rounds: number;
}): readonly Cost[] {
  const answer = (module: string, args: readonly string[]) => () =>
    run(paths.firstAnswer, [module, ...args], options.origin);
  const launch = [paths.launch, 'LinkAccount'];
  const list = [paths.list, 'Bench Mix 5', accessToken];
  const variants: Readonly<Record<string, () => string>> = {
    [bareNode]: () => run(paths.bareNode, []),
    'launch, bundle': answer(options.bundle, launch),
    'launch, unbundled': answer(paths.peer, launch),
    'list, bundle': answer(options.bundle, list),
    'list, unbundled': answer(paths.peer, list),
  };
  for (const variant of Object.values(variants)) variant(); // files into the page cache, answers proven
  const rounds = Array.from({ length: options.rounds }, (): Round => {
    const order = shuffled(Object.entries(variants));
    return Object.fromEntries(order.map(([name, variant]) => [name, Number(variant())]));
  });
  return costs(rounds, bareNode, peers);
}
