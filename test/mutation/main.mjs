// `npm run mutation -- [ROOM | FILE …]`: how many small changes to the code no test notices, room by room.
import { Stryker } from '@stryker-mutator/core';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printScores } from './scores.mjs';

const rooms = ['music', 'questions', 'skill', 'spotify'];
const usage = `Usage: npm run mutation -- [ROOM | FILE …] [--concurrency N] [--fresh]
  ROOM   ${rooms.join(', ')}; all of them when nothing is named
  FILE   a file or pattern, as src/questions/names/match-name.ts or 'src/skill/answers/*.ts'
  --concurrency N   processes at work, 2 by default
  --fresh           try every mutant again, not only those whose code or tests have changed`;

const wanted = readArguments();
if (typeof wanted === 'string') {
  console.error(wanted);
  process.exit(2);
}
const scores = [];
for (const run of wanted.runs) {
  try {
    scores.push({ name: run.name, mutants: await tryMutants(run) });
  } catch {
    console.error(`${run.name}: the run came to an early end; Stryker said above why.`);
    process.exitCode = 1;
  }
}
if (scores.length > 0) printScores(scores);

/** Every mutant of one room or of some files; Stryker reports what it finds while it works. */
function tryMutants({ name, mutate, remembered }) {
  const stryker = new Stryker({
    mutate,
    concurrency: wanted.concurrency,
    incremental: remembered,
    force: wanted.fresh,
    incrementalFile: `.build/mutation/${name}.json`,
    htmlReporter: { fileName: `.build/mutation/${name}.html` },
  });
  return stryker.runMutationTest();
}

/** What to run, or what is wrong with the arguments. */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { concurrency: { type: 'string', default: '2' }, fresh: { type: 'boolean' }, help: { type: 'boolean' } },
    });
    const concurrency = Number(values.concurrency);
    if (values.help) return usage;
    if (!Number.isInteger(concurrency) || concurrency < 1) return `--concurrency takes a number from 1.\n${usage}`;
    const files = positionals.filter(word => !rooms.includes(word));
    const unknown = files.find(file => !/[*{]/.test(file) && !existsSync(file));
    if (unknown !== undefined) return `There is no room and no file ${unknown}.\n${usage}`;
    const named = positionals.length === 0 ? rooms : rooms.filter(room => positionals.includes(room));
    const runs = named.map(room => ({ name: room, mutate: [`src/${room}/**/*.ts`], remembered: true }));
    if (files.length > 0) runs.push({ name: 'files', mutate: files, remembered: false });
    return { runs, concurrency, fresh: values.fresh ?? false };
  } catch (error) {
    return `${error.message}\n${usage}`;
  }
}
