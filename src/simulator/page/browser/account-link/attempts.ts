// The steps of the OAuth exchange in groups a person can tell apart: one link after the other, and renewals between them.
import type { TimedStep } from '../../contract';
import { tellSteps, type ToldStep } from './step-stories';

export interface Attempt {
  /** Number of its first step: it stays the same while steps are added. */
  readonly key: number;
  readonly kind: 'link' | 'renewal';
  /** Counted from 1 among those of its kind. */
  readonly count: number;
  readonly atMs: number;
  /** Not finished: another link was begun since. The listener may still come back to its page. */
  readonly outcome: 'under way' | 'not finished' | 'linked' | 'not linked' | 'renewed' | 'refused' | 'no answer';
  readonly steps: readonly ToldStep<TimedStep>[];
}

/** In the order they began. */
export function attemptsOf(steps: readonly TimedStep[]): readonly Attempt[] {
  const counts = { link: 0, renewal: 0 };
  const groups = groupsOf(steps);
  const newestLink = groups.findLast(({ kind }) => kind === 'link');
  return groups.flatMap((group): readonly Attempt[] => {
    const { kind } = group;
    const told = tellSteps(group.steps);
    const [first] = group.steps;
    if (first === undefined) return [];
    counts[kind] += 1;
    const outcome = outcomeOf(told) ?? (kind === 'renewal' || group === newestLink ? 'under way' : 'not finished');
    return [{ key: first.number, kind, count: counts[kind], atMs: first.atMs, outcome, steps: told }];
  });
}

/** The one in which something happened last. Two may be under way at once, each in a tab of its own. */
export function liveliest(attempts: readonly Attempt[]): Attempt | null {
  const lastNumber = ({ steps }: Attempt): number => steps.at(-1)?.step.number ?? 0;
  return attempts.reduce<Attempt | null>(
    (found, attempt) => (found === null || lastNumber(attempt) > lastNumber(found) ? attempt : found),
    null,
  );
}

interface Group {
  readonly kind: Attempt['kind'];
  /** Null for a renewal. */
  readonly state: string | null;
  readonly steps: TimedStep[];
}

/** A step belongs to the link of its state. One without a state goes on with what came before it. */
function groupsOf(steps: readonly TimedStep[]): readonly Group[] {
  const groups: Group[] = [];
  let current: Group | undefined;
  for (const [index, step] of steps.entries()) {
    const state = stateOf(step, steps.slice(index + 1));
    const renews = step.name === 'token-request' && step.parameters['grant_type'] === 'refresh_token';
    const known = state === null ? current : groups.findLast(group => group.state === state);
    if (renews || step.name === 'authorization' || known === undefined) {
      current = { kind: renews ? 'renewal' : 'link', state, steps: [] };
      groups.push(current);
    } else current = known;
    current.steps.push(step);
  }
  return groups;
}

/** A form carries none itself: the browser takes it along to where it is led next. */
function stateOf(step: TimedStep, after: readonly TimedStep[]): string | null {
  const telling = step.name === 'form' ? after.find(({ name }) => name === 'page' || name === 'redirect') : step;
  return telling?.parameters['state'] ?? null;
}

/** Between the authorization and the way back there are pages that only the browser and Spotify saw. */
export function pagesUnseen({ steps }: Pick<Attempt, 'steps'>): boolean {
  const kinds = steps.map(({ kind }) => kind);
  const back = kinds.some(kind => kind.startsWith('redirect'));
  return kinds[0] === 'authorization' && back && !steps.some(({ step }) => step.name === 'page');
}

function outcomeOf(steps: Attempt['steps']): Attempt['outcome'] | null {
  switch (steps.at(-1)?.kind) {
    case 'tokens':
      return 'linked';
    case 'renewed-token':
      return 'renewed';
    case 'renewal-refusal':
      return 'refused';
    case 'no-answer':
      return 'no answer';
    case 'refusal':
    case 'redirect-with-error':
      return 'not linked';
    default:
      return null;
  }
}
