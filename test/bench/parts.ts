// The bench's parts in the order in which they run. Those that only wait run side by side at the end.
import { setTimeout } from 'node:timers/promises';
import { measureBundle } from './measures/bundle';
import { measureCold, measureMemory } from './measures/cold';
import { measureHang } from './measures/hang';
import { measureLength } from './measures/length';
import { measureNames } from './measures/names';
import { measureScan } from './measures/scan';
import { measureSession } from './measures/session';
import { measureTail } from './measures/tail';
import { measureWarm } from './measures/warm';
import { rowKeys, type Found, type PartName } from './rows';
import type { Stage } from './stage';

interface Part {
  /** For `--help`. */
  readonly about: string;
  /** Whether it mostly waits for round trips and bears company. */
  readonly waits: boolean;
  readonly measure: (stage: Stage) => Promise<readonly Found[]> | readonly Found[];
}

export const parts: Readonly<Record<PartName, Part>> = {
  bundle: { about: 'size of what ships', waits: false, measure: measureBundle },
  cold: { about: 'from the start of a process to its first answer', waits: false, measure: measureCold },
  memory: { about: 'peak memory of such a process', waits: false, measure: measureMemory },
  warm: { about: 'one turn of a process that is up', waits: false, measure: measureWarm },
  names: { about: 'a spoken name against 2,000 names', waits: false, measure: measureNames },
  session: { about: 'calls of the second turn', waits: false, measure: measureSession },
  scan: { about: 'whole libraries at 80 ms a call', waits: false, measure: measureScan },
  length: { about: 'the playing time of 10,000 songs', waits: true, measure: measureLength },
  tail: { about: '3 % of calls take 3 s', waits: true, measure: measureTail },
  hang: { about: 'Spotify hangs, or refuses everything', waits: true, measure: measureHang },
};

const HEAD_START_MS = 2000;

/** Told how each part went. */
export interface Progress {
  done(name: PartName, seconds: number): void;
  failed(name: PartName, error: unknown): void;
}

/** Measures these parts. One that fails leaves its rows out, and the others are measured. Rows come in the order of the table. */
export async function measureParts(
  stage: Stage,
  { wanted, progress }: { readonly wanted: readonly PartName[]; readonly progress: Progress },
): Promise<readonly Found[]> {
  const measure = async (name: PartName): Promise<readonly Found[]> => {
    const begin = performance.now();
    try {
      const found = await parts[name].measure(stage);
      progress.done(name, (performance.now() - begin) / 1000);
      return found;
    } catch (error) {
      progress.failed(name, error);
      return [];
    }
  };
  const found: Found[] = [];
  const due = (waits: boolean) =>
    (Object.keys(parts) as PartName[]).filter(name => wanted.includes(name) && parts[name].waits === waits);
  for (const name of due(false)) found.push(...(await measure(name)));
  const beside = due(true);
  const started = beside.map(async name => {
    // Fifteen processes start for `hang`: whoever waits beside it comes when they wait too.
    if (name !== 'hang' && beside.includes('hang')) await setTimeout(HEAD_START_MS);
    return measure(name);
  });
  found.push(...(await Promise.all(started)).flat());
  return found.sort((a, b) => rowKeys.indexOf(a.key) - rowKeys.indexOf(b.key));
}
