// One attack, case after case from a seed, until enough was thrown. Keeps of each kind of finding the smallest case.
import type { AttackCase } from './attack-case';
import { doAgain, type Attack, type Ran } from './attacks';

export interface Found {
  readonly finding: string;
  readonly times: number;
  /** The seed's number of the case it was found by. */
  readonly caseNumber: number;
  readonly done: AttackCase;
}

export interface Outcome {
  /** Requests or bodies thrown. */
  readonly thrown: number;
  readonly cases: number;
  readonly found: readonly Found[];
}

/** What two findings have to share to be of one kind. */
const KIND_LENGTH = 120;

export async function campaign(attack: Attack, count: number, seed: number): Promise<Outcome> {
  const found = new Map<string, Found>();
  let [cases, thrown] = [0, 0];
  const work = async (): Promise<void> => {
    while (thrown < count) {
      const caseNumber = cases;
      cases += 1;
      const ran = await attack.run(seed, caseNumber);
      thrown += Math.max(1, ran.weight);
      note(found, ran, caseNumber);
    }
  };
  await Promise.all(Array.from({ length: attack.atOnce }, work));
  return { thrown, cases, found: [...found.values()] };
}

function note(found: Map<string, Found>, { findings, done }: Ran, caseNumber: number): void {
  for (const finding of new Set(findings.map(text => text.slice(0, KIND_LENGTH)))) {
    const before = found.get(finding);
    const times = (before?.times ?? 0) + 1;
    const smaller = before === undefined || sizeOf(done) < sizeOf(before.done);
    found.set(finding, {
      finding,
      times,
      ...(smaller ? { caseNumber, done } : { caseNumber: before.caseNumber, done: before.done }),
    });
  }
}

function sizeOf(kept: AttackCase): number {
  return JSON.stringify(kept).length;
}

/** The case without the turns that have no part in the finding; the case itself where it is not found again. */
export async function reduced({ finding, done }: Found, again = doAgain): Promise<AttackCase> {
  let smallest = done;
  for (let turn = turnsOf(smallest) - 1; turn >= 0 && turnsOf(smallest) > 1; turn -= 1) {
    const fewer = without(smallest, turn);
    const findings = await again(fewer);
    if (findings.some(text => text.slice(0, KIND_LENGTH) === finding)) smallest = fewer;
  }
  return smallest;
}

function turnsOf(kept: AttackCase): number {
  return (kept.attack === 'requests' ? kept.sends : kept.asked).length;
}

function without(kept: AttackCase, turn: number): AttackCase {
  const others = <T>(list: readonly T[]) => list.filter((_, index) => index !== turn);
  return kept.attack === 'requests' ? { ...kept, sends: others(kept.sends) } : { ...kept, asked: others(kept.asked) };
}
