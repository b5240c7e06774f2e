// A spoken name against 2,000 names of many languages: the search itself, below the handler.
import { summaryOf } from '../ratios';
import { single, type Found } from '../rows';
import type { Stage } from '../stage';
import type { NamesFindings } from '../programs/names';

const plan = { names: 2000, spokenPerRound: 100 };

export async function measureNames(stage: Stage): Promise<readonly Found[]> {
  const found = await stage.measure<NamesFindings>('names', { ...plan, rounds: stage.rounds, seed: stage.seed });
  const spoken = { n: stage.rounds * plan.spokenPerRound };
  return [
    { key: 'G13.match', ...summaryOf(found.p99Ms), note: `rounds of ${plan.spokenPerRound} spoken names` },
    { key: 'G13.p50', ...summaryOf(found.p50Ms) },
    { key: 'G13.index', ...summaryOf(found.indexMs) },
    single('G13.first', found.firstIndexMs),
    single('G13.exact', found.exactRight * 100, spoken),
    single('G13.misheard', found.misheardRight * 100, spoken),
  ];
}
