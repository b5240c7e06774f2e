// The slow tail: 120 scans, shared by four processes that mostly wait. The slow calls are drawn by the seed.
import { percentile } from '../ratios';
import { single, type Found } from '../rows';
import type { Stage } from '../stage';
import type { TailFindings } from '../programs/tails';

const workers = 4;
const scansEach = 30;
/** Pages of 500 playlists. */
const neededCalls = 10;

export async function measureTail(stage: Stage): Promise<readonly Found[]> {
  const found = await Promise.all(
    Array.from({ length: workers }, (_, worker) => stage.measure<TailFindings>('tails', { scans: scansEach, worker })),
  );
  const scans = found.flatMap(each => each.scans);
  const seconds = scans.map(({ ms }) => ms / 1000);
  const n = scans.length;
  const calls = scans.reduce((sum, scan) => sum + scan.calls, 0);
  const slowest = percentile(seconds, 100).toFixed(2);
  return [
    single('G11.p99', percentile(seconds, 99), { n, note: `slowest ${slowest} s` }),
    single('G11.p50', percentile(seconds, 50), { n }),
    single('G11.more', (calls / (n * neededCalls) - 1) * 100, { n }),
    single('G11.whole', (scans.filter(({ whole }) => whole).length / n) * 100, { n }),
  ];
}
