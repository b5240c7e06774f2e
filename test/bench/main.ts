// npm run bench: what the shipped file costs, side by side with the least possible. `--help` says the rest.
import { help, readCommandLine, UsageError, type Wish } from './command-line';
import { failing } from './goals';
import { thisMachine } from './machine';
import { measureParts, type Progress } from './parts';
import { putIntoPage } from './page';
import { readReport, rounded, toJson, writeReport } from './report';
import { rowOf } from './rows';
import { setStage } from './stage';
import { failureTable, markdownTable, textTable, type Report } from './table';

const say = (text: string) => void process.stdout.write(`${text}\n`);
const complain = (text: string) => void process.stderr.write(`${text}\n`);

/** What a run found, and which parts of it failed. */
interface Run {
  readonly report: Report;
  readonly failed: readonly string[];
}

async function measure({ parts, rounds, seed }: Wish): Promise<Run> {
  const machine = thisMachine();
  const begin = performance.now();
  const stage = await setStage({ rounds, seed });
  const stop = () => {
    stage.close();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const failed: string[] = [];
  const progress: Progress = {
    done: (name, seconds) => complain(`${name}: ${seconds.toFixed(1)} s`),
    failed(name, error) {
      failed.push(name);
      complain(`${name} FAILED: ${messageOf(error)}`);
    },
  };
  try {
    const rows = await measureParts(stage, { wanted: parts, progress });
    const seconds = (performance.now() - begin) / 1000;
    const day = new Date().toISOString().slice(0, 10);
    return { report: rounded({ machine, day, seed, rounds, seconds, rows }), failed };
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    stage.close();
  }
}

function earlierRun({ parts }: Wish, file: string): Run {
  const report = readReport(file);
  return { report: { ...report, rows: report.rows.filter(({ key }) => parts.includes(rowOf(key).part)) }, failed: [] };
}

/** The exit code: 1 when a part failed, and when goals were missed that had to be checked. */
async function bench(wish: Wish): Promise<number> {
  const { report, failed } = wish.from === null ? await measure(wish) : earlierRun(wish, wish.from);
  if (failed.length > 0)
    complain(`\nThese parts could not be measured, and are missing below: ${failed.join(', ')}.\n`);
  if (wish.json !== null && wish.json !== '-') writeReport(wish.json, report);
  if (wish.page !== null) putIntoPage(wish.page, report);
  if (wish.json === '-') process.stdout.write(toJson(report));
  else say(wish.markdown ? markdownTable(report) : textTable(report));
  const missed = wish.check ? failing(report.rows) : [];
  if (missed.length > 0) complain(`\n${failureTable(report, missed)}`);
  else if (wish.check && failed.length === 0) complain('\nEvery must is reached, or within a tenth of it.');
  return missed.length + failed.length > 0 ? 1 : 0;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
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
    complain(messageOf(error));
    if (error instanceof UsageError) complain('npm run bench -- --help says what there is.');
    process.exitCode = error instanceof UsageError ? 2 : 1;
  },
);
