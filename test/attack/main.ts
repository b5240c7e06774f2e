// The long attacks: npm run fuzz [-- [requests|bodies|all] [COUNT [SEED]]], or npm run fuzz -- --case FILE.
// Prints the seed, each kind of finding with the smallest case that brought it about, and how often it came.
import { readFileSync } from 'node:fs';
import { readFuzzArguments, usage, type FuzzArguments } from './arguments';
import { readCase } from './attack-case';
import { bodiesAttack, doAgain, httpAttack, requestsAttack, type Attack } from './attacks';
import { campaign, reduced, type Outcome } from './campaign';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const loose: string[] = [];

/** What no answer shows: a promise nobody waits for, a warning of node's. */
function watchProcess(): void {
  process.on('warning', ({ name, message }) => loose.push(`warning: ${name}: ${message}`));
  process.on('unhandledRejection', reason => loose.push(`unhandled rejection: ${String(reason)}`));
  process.on('uncaughtException', error => loose.push(`uncaught exception: ${error.stack ?? error.message}`));
}

/** Answers over HTTP take longer, so there are fewer of them. */
const HTTP_SHARE = 0.03;

async function attacksOf(kind: 'requests' | 'bodies' | 'all'): Promise<readonly (readonly [Attack, share: number])[]> {
  return [
    ...(kind === 'bodies' ? [] : [[await requestsAttack(), 1] as const]),
    ...(kind === 'requests' ? [] : [[bodiesAttack(), 1] as const, [await httpAttack(), HTTP_SHARE] as const]),
  ];
}

async function fuzz({ kind, count, seed }: Extract<FuzzArguments, { do: 'fuzz' }>): Promise<boolean> {
  let well = true;
  for (const [attack, share] of await attacksOf(kind)) {
    const wanted = Math.ceil(count * share);
    say(`${wanted} ${attack.what}, seed ${seed}`);
    const startedMs = performance.now();
    const outcome = await campaign(attack, wanted, seed);
    await attack.stop();
    const seconds = Math.round((performance.now() - startedMs) / 1000);
    say(`  ${outcome.thrown} in ${outcome.cases} cases, ${seconds} s: ${await told(outcome)}`);
    well &&= outcome.found.length === 0;
  }
  return well;
}

async function told({ found }: Outcome): Promise<string> {
  if (found.length === 0) return 'all were answered well.';
  const lines = [`${found.length} kinds of finding.`];
  for (const one of found) {
    lines.push(`  ${one.times} times, first in case ${one.caseNumber}: ${one.finding}`);
    lines.push(`    to be kept in test/attack/regressions/: ${JSON.stringify(await reduced(one))}`);
  }
  return lines.join('\n');
}

async function replay(file: string): Promise<boolean> {
  const findings = await doAgain(readCase(readFileSync(file, 'utf8')));
  say(findings.length === 0 ? 'Answered well.' : findings.join('\n'));
  return findings.length === 0;
}

async function main(): Promise<void> {
  const wish = readFuzzArguments(process.argv.slice(2), Date.now() % 1e9);
  if (wish.do === 'refuse') {
    process.stderr.write(`${usage}\n`);
    process.exitCode = 2;
    return;
  }
  watchProcess();
  const well = wish.do === 'case' ? await replay(wish.file) : await fuzz(wish);
  for (const finding of new Set(loose)) say(finding);
  process.exitCode = well && loose.length === 0 ? 0 : 1;
}

void main();
