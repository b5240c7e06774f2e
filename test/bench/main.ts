// npm run bench: what the shipped file costs, side by side with the least possible. `--help` says the rest.
import { help, readCommandLine, UsageError, type Wish } from './command-line';
import { failing } from './goals';
import { thisMachine } from './machine';
import { measureParts } from './parts';
import { readReport, toJson, writeReport } from './report';
import { rowOf } from './rows';
import { setStage } from './stage';
import { failureTable, markdownTable, textTable, type Report } from './table';

const say = (text: string) => void process.stdout.write(`${text}\n`);
const complain = (text: string) => void process.stderr.write(`${text}\n`);

async function measure({ parts, rounds, seed }: Wish): Promise<Report> {
  const machine = thisMachine();
  const begin = performance.now();
  const stage = await setStage({ rounds, seed });
  const stop = () => {
    stage.close();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const onPart = (name: string, took: number) => complain(`${name}: ${took.toFixed(1)} s`);
    const rows = await measureParts(stage, { wanted: parts, onPart });
    const seconds = (performance.now() - begin) / 1000;
    return { machine, day: new Date().toISOString().slice(0, 10), seed, rounds, seconds, rows };
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    stage.close();
  }
}

/** The exit code: 1 when goals were missed that had to be checked. */
async function bench(wish: Wish): Promise<number> {
  const whole = wish.from === null ? await measure(wish) : readReport(wish.from);
  const report = { ...whole, rows: whole.rows.filter(({ key }) => wish.parts.includes(rowOf(key).part)) };
  if (wish.json !== null && wish.json !== '-') writeReport(wish.json, report);
  if (wish.json === '-') process.stdout.write(toJson(report));
  else say(wish.markdown ? markdownTable(report) : textTable(report));
  if (!wish.check) return 0;
  const failed = failing(report.rows);
  complain(failed.length === 0 ? '\nAll goals are reached.' : `\n${failureTable(report, failed)}`);
  return failed.length === 0 ? 0 : 1;
}

async function main(args: readonly string[]): Promise<number> {
  const wish = readCommandLine(args);
  if (wish !== null) return bench(wish);
  say(help);
  return 0;
}

main(process.argv.slice(2)).then(
  code => (process.exitCode = code),
  (error: unknown) => {
    complain(error instanceof Error ? error.message : String(error));
    if (error instanceof UsageError) complain('npm run bench -- --help says what there is.');
    process.exitCode = error instanceof UsageError ? 2 : 1;
  },
);
