// npm run test:deploy [-- lambda|template|rehearsal …] [--install] [--all]: what can be proven of a deploy without Amazon.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { proofs, type Proof } from './proofs';

const usage = `Usage: npm run test:deploy [-- ${proofs.map(({ name }) => name).join('|')} …] [--install] [--all]
  --install  fetches what a proof needs (compilers, cfn-lint) where that asks for no password
  --all      fails when a proof could not be run`;

interface Asked {
  readonly chosen: readonly Proof[];
  readonly install: boolean;
  readonly all: boolean;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function readAsked(args: readonly string[]): Asked | null {
  try {
    const boolean = { type: 'boolean', default: false } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { install: boolean, all: boolean },
    });
    if (!positionals.every(name => proofs.some(proof => proof.name === name))) return null;
    const chosen = proofs.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
    return { chosen, install: values.install, all: values.all };
  } catch {
    return null;
  }
}

/** Runs what can be run; true when all of it passed, and, with --all, when all of it was run. */
function prove({ chosen, install, all }: Asked): boolean {
  const prepared = chosen.map(proof => ({ proof, state: proof.prepare({ install, say }) }));
  const runnable = prepared.filter(({ state }) => state.kind === 'ready').map(({ proof }) => proof);
  for (const { name, shows } of runnable) say(`${name}: ${shows}`);
  const counts = runnable.length === 0 ? { passed: 0, failed: 0 } : runJest(runnable);
  for (const { proof, state } of prepared) {
    if (state.kind === 'missing') say(`not run ${proof.name}: ${state.why}; to mend it: ${state.mend}`);
  }
  if (counts === null) {
    say('The proofs did not run to their end.');
    return false;
  }
  say(`tests: ${counts.passed} passed, ${counts.failed} failed`);
  return counts.failed === 0 && (!all || runnable.length === chosen.length);
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** One after the other: what they start shares this machine. Null when jest came to no end. */
function runJest(runnable: readonly Proof[]): Counts | null {
  const folder = mkdtempSync(join(tmpdir(), 'record-keeper-proofs-'));
  const outputFile = join(folder, 'tests.json');
  try {
    const jest = resolve('node_modules/jest/bin/jest.js');
    const paths = runnable.map(({ name }) => `test/deploy/${name}/`);
    const how = ['--config=test/deploy/jest.config.mjs', '--verbose', '--runInBand', '--forceExit'];
    const counted = ['--json', `--outputFile=${outputFile}`];
    spawnSync(process.execPath, [jest, ...how, ...counted, ...paths], { stdio: ['ignore', 'ignore', 'inherit'] });
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests } = JSON.parse(
      readFileSync(outputFile, 'utf8'),
    ) as Record<'numPassedTests' | 'numFailedTests' | 'numRuntimeErrorTestSuites' | 'numPendingTests', number>;
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites + numPendingTests };
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const asked = readAsked(process.argv.slice(2));
if (asked === null) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
} else if (!prove(asked)) {
  process.exitCode = 1;
}
