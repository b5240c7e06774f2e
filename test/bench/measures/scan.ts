// Whole libraries over round trips of 80 ms, in two processes that share the rounds between them: they mostly wait.
import { ratios } from '../ratios';
import type { Found } from '../rows';
import type { Stage } from '../stage';
import type { ScanFindings } from '../programs/scans';

export async function measureScan(stage: Stage): Promise<readonly Found[]> {
  const half = Math.ceil(stage.rounds / 2);
  const shares = [half, stage.rounds - half].filter(rounds => rounds > 0);
  const found = await Promise.all(
    shares.map((rounds, worker) => stage.measure<ScanFindings>('scans', { rounds, seed: stage.seed * 1000 + worker })),
  );
  const rounds = found.flatMap(each => each.rounds);
  return [
    { key: 'G7', ...ratios(rounds, 'scan 500', 'two rtt') },
    { key: 'G7.again', ...ratios(rounds, 'scan 500 again', 'two rtt') },
    { key: 'G7.50', ...ratios(rounds, 'scan 50', 'two rtt') },
    { key: 'G7.2000', ...ratios(rounds, 'scan 2000', 'two rtt') },
    { key: 'G8.first', ...ratios(rounds, 'scan 200', 'two rtt') },
    { key: 'G8.again', ...ratios(rounds, 'scan 200 again', 'two rtt') },
    { key: 'G9', ...ratios(rounds, 'list', 'rtt') },
    { key: 'G9.launch', ...ratios(rounds, 'launch', 'rtt') },
  ];
}
