// Runs every endpoint of the stand-in, in every shape, against the specification.
import { startStandIn, type StandIn, type WireShape } from '../../../src/simulator/spotify/stand-in';
import { routes } from '../../../src/simulator/spotify/web-api/routes';
import { createExchangeCheck, type Violation } from './exchange-check';
import { ask, askEverything } from './requests';
import { compareParameters, forbiddenQueries } from './route-check';
import type { Specification } from './specification';
import { waivers, type Waiver } from './waivers';

export interface Result {
  readonly requests: number;
  readonly shapes: readonly WireShape[];
  /** What is wrong, in words, each with how often it was met. */
  readonly violations: ReadonlyMap<string, number>;
  /** How often each waiver was needed. */
  readonly waived: ReadonlyMap<Waiver, number>;
}

const shapes: readonly WireShape[] = ['new', 'both', 'old'];

export async function checkStandIn(specification: Specification): Promise<Result> {
  const violations = new Map<string, number>();
  const waived = new Map<Waiver, number>(waivers.map(waiver => [waiver, 0]));
  const count = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  const judge = (violation: Violation, shape: WireShape): void => {
    const waiver = waivers.find(({ covers }) => covers(violation));
    if (waiver === undefined) count(violations, describe(violation, shape));
    else count(waived, waiver);
  };
  compareParameters(routes, specification).forEach(difference => count(violations, difference));

  const seen = { requests: 0, answered: new Set<string>() };
  const standIn = await startStandIn({
    onRequest: ({ call, status }) => {
      seen.requests += 1;
      if (status !== null && status < 300) seen.answered.add(call);
    },
  });
  const check = createExchangeCheck(specification);
  try {
    for (const shape of shapes) {
      standIn.setShape(shape);
      seen.answered.clear();
      const entriesPath = shape === 'old' ? ['items', 'tracks'] : ['items'];
      await askEverything(async request => {
        const exchange = await ask(standIn, request);
        check(exchange).forEach(violation => judge(violation, shape));
        return exchange;
      }, entriesPath);
      for (const text of await wronglyTaken(standIn, specification)) count(violations, `${text} [${shape}]`);
      const existing = routes.filter(({ removedIn }) => removedIn?.includes(shape) !== true);
      for (const { path } of existing.filter(route => !seen.answered.has(`GET ${route.path}`))) {
        count(violations, `GET ${path}: no request of the check got an answer from it [${shape}]`);
      }
    }
  } finally {
    await standIn.stop();
  }
  return { requests: seen.requests, shapes, violations, waived };
}

/** Requests that the specification forbids and that are not refused for that reason. */
async function wronglyTaken(standIn: StandIn, specification: Specification): Promise<readonly string[]> {
  const { body } = await ask(standIn, { path: '/me/playlists', query: 'limit=1' });
  const [first] = (JSON.parse(body) as { readonly items: readonly { readonly id: string }[] }).items;
  const taken: string[] = [];
  for (const { path } of routes) {
    for (const query of forbiddenQueries(path, specification)) {
      const { status } = await ask(standIn, { path: path.replace('{id}', first?.id ?? ''), query });
      const gone = status === 403; // an endpoint that this shape has lost says no to everything
      if (status !== 400 && !gone) taken.push(`GET ${path}?${query}: forbidden, but answered with ${status}`);
    }
  }
  return taken;
}

function describe({ operation, status, rule, at, message }: Violation, shape: WireShape): string {
  return `${operation} ${status}: ${rule} ${at === '' ? '' : `at ${at} `}– ${message} [${shape}]`;
}
