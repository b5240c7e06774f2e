// One call, and copies of it where it is slow: the first answer that settles the matter counts.
import type { Answered } from './connection';
import type { Failure } from './failure';

export type Outcome = Answered | Failure;

export interface Copies {
  /** How long to wait for an answer before a copy is sent; null: no copy. */
  afterMs(): number | null;
  /** Asked when that time is over: whether a copy may be sent after all. */
  take(): boolean;
}

/** `send` never rejects. A failure counts only when no other copy is under way. */
export function firstGood(send: () => Promise<Outcome>, copies: Copies): Promise<Outcome> {
  return new Promise(resolve => {
    let underWay = 0;
    let timer: NodeJS.Timeout | undefined;

    function start(): void {
      underWay += 1;
      void send().then(outcome => {
        underWay -= 1;
        if (underWay > 0 && !settles(outcome)) return;
        clearTimeout(timer);
        resolve(outcome);
      });
      const afterMs = copies.afterMs();
      if (afterMs !== null) timer = setTimeout(startCopy, afterMs);
    }

    function startCopy(): void {
      if (copies.take()) start();
    }

    start();
  });
}

/** Another copy would be told the same, but for troubles that pass and for a limit of which only one copy fell foul. */
function settles(outcome: Outcome): boolean {
  return outcome.kind === 'answered' || (outcome.kind === 'refused' && outcome.status < 500 && outcome.status !== 429);
}
