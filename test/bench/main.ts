// npm run bench [-- cold|warm] [--json] [--rounds N]: what the shipped file costs, side by side with the least possible.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildTo, startFixedSpotify } from './children';
import { bareNode, measureCold } from './cold';
import { costTable } from './table';
import { bareGet, measureWarm, type WarmTurns } from './warm';

const usage = 'Usage: npm run bench -- [cold|warm] [--json] [--rounds N]   (N at least 15)';
const fewestRounds = 15;

interface Wish {
  readonly parts: readonly string[];
  readonly json: boolean;
  readonly rounds: number;
}

/** What was asked for; null when it cannot be understood. */
function readWish(args: readonly string[]): Wish | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '21' } },
    });
    const rounds = Number(values.rounds);
    const known = positionals.every(part => ['cold', 'warm'].includes(part));
    if (!known || !Number.isInteger(rounds) || rounds < fewestRounds) return null;
    return { parts: positionals.length === 0 ? ['cold', 'warm'] : positionals, json: values.json, rounds };
  } catch {
    return null;
  }
}

async function bench({ parts, json, rounds }: Wish): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'record-keeper-bench-'));
  const bundle = join(folder, 'index.js');
  const spotify = await startFixedSpotify();
  try {
    buildTo(bundle);
    const plan = { bundle, origin: spotify.origin, rounds };
    const cold = parts.includes('cold') ? measureCold(plan) : null;
    const warm = parts.includes('warm') ? measureWarm(plan) : null;
    if (json) return JSON.stringify({ node: process.version, rounds, cold, warm });
    const heading = `Node ${process.version}, medians of ${rounds} rounds, ratios taken round by round.`;
    const coldTable = cold && costTable({ title: 'cold start', unit: 'ms', base: bareNode }, cold);
    return [heading, coldTable, warm && warmTable(warm)].filter(Boolean).join('\n\n');
  } finally {
    spotify.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function warmTable({ costs, callsPerTurn }: WarmTurns): string {
  const rows = costTable({ title: 'warm turn', unit: 'us', base: bareGet }, costs);
  const calls = Object.entries(callsPerTurn).map(([variant, count]) => `${variant} ${count}`);
  return `${rows}\nCalls to Spotify in a turn: ${calls.join('; ')}.`;
}

const wish = readWish(process.argv.slice(2));
if (wish === null) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
} else {
  void bench(wish).then(
    report => process.stdout.write(`${report}\n`),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
