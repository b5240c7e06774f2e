// The long attack: npm run fuzz [-- COUNT [SEED]]. Prints the seed, each kind of finding once with the shortest request
// that brought it about, and how often it came.
import fc from 'fast-check';
import { attack } from './attack';
import { hostileRequest } from './hostile-requests';

const BATCH = 500; // requests are made in batches: a hundred thousand at once are too many to hold

interface Found {
  readonly times: number;
  readonly request: string;
}

async function fuzz(count: number, seed: number): Promise<void> {
  process.stdout.write(`${count} hostile requests, seed ${seed}\n`);
  const found = new Map<string, Found>();
  for (let done = 0; done < count; done += BATCH) {
    const numRuns = Math.min(BATCH, count - done);
    for (const request of fc.sample(hostileRequest, { seed: seed + done, numRuns })) {
      const sent = JSON.stringify(request);
      for (const finding of await attack(request)) note(found, finding.slice(0, 120), sent);
    }
  }
  for (const [finding, { times, request }] of found) {
    process.stdout.write(`${times} times: ${finding}\n  ${request.slice(0, 2000)}\n`);
  }
  process.stdout.write(found.size === 0 ? 'All were answered well.\n' : `${found.size} kinds of finding.\n`);
  process.exitCode = found.size === 0 ? 0 : 1;
}

function note(found: Map<string, Found>, finding: string, sent: string): void {
  const before = found.get(finding);
  const shortest = before !== undefined && before.request.length <= sent.length ? before.request : sent;
  found.set(finding, { times: (before?.times ?? 0) + 1, request: shortest });
}

const [count, seed] = [process.argv[2] ?? '100000', process.argv[3] ?? String(Date.now() % 1e9)].map(Number);
if (Number.isSafeInteger(count) && Number(count) > 0 && Number.isSafeInteger(seed))
  void fuzz(Number(count), Number(seed));
else {
  process.stderr.write('Usage: npm run fuzz -- [COUNT [SEED]], both whole numbers\n');
  process.exitCode = 2;
}
