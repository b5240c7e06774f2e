// Warm turns over loopback, beside one raw call in the same process; and launches that ask nobody.
import { ratios, shuffled, summaryOf, valuesOf } from '../ratios';
import type { Found } from '../rows';
import { seededRandom } from '../seeded';
import type { Stage } from '../stage';
import type { LaunchFindings } from '../programs/launches';
import type { WarmFindings } from '../programs/warm';

const warmUpRounds = 8;
const launchPlan = { perBlock: 400, warmUp: 3000 };

export async function measureWarm(stage: Stage): Promise<readonly Found[]> {
  const random = seededRandom(stage.seed);
  const variants = ['raw', 'ours', 'raw for peer', 'peer'] as const;
  const orders = Array.from({ length: warmUpRounds + stage.rounds }, () => shuffled(variants, random));
  const { rounds } = await stage.measure<WarmFindings>('warm', { peer: stage.peer, turns: 25, orders });
  const counted = rounds.slice(warmUpRounds);
  const blocks = { ...launchPlan, blocks: stage.rounds };
  const logged = await stage.measure<LaunchFindings>('launches', blocks);
  const silent = await stage.measure<LaunchFindings>('launches', blocks, { variables: { LOG_LEVEL: 'silent' } });
  const note = `blocks of ${launchPlan.perBlock} launches`;
  return [
    { key: 'G5', ...ratios(counted, 'ours', 'raw') },
    { key: 'G5.us', ...valuesOf(counted, 'ours') },
    { key: 'G5.peer', ...ratios(counted, 'peer', 'raw for peer') },
    { key: 'G6', ...summaryOf(logged.p99), note },
    { key: 'G6.p50', ...summaryOf(logged.p50), note },
    { key: 'G6.silent', ...summaryOf(silent.p99), note },
  ];
}
