// What `npm run bench -- …` was asked for, or a sentence that says what is wrong with it.
import { parseArgs } from 'node:util';
import { parts } from './parts';
import { partNames, rowOf, rowKeys, type PartName } from './rows';

export interface Wish {
  /** In no particular order, none twice. */
  readonly parts: readonly PartName[];
  /** Rounds of what is timed in rounds. */
  readonly rounds: number;
  readonly seed: number;
  /** Where the findings go as JSON: a file, `-` for the output, null for nowhere. */
  readonly json: string | null;
  readonly markdown: boolean;
  /** A Markdown file whose table is renewed; null for none. */
  readonly page: string | null;
  readonly check: boolean;
  /** Findings of an earlier run, instead of a new one. */
  readonly from: string | null;
}

/** Said to whoever called it wrongly. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const DEFAULT_ROUNDS = 25;
const FEWEST_ROUNDS = 3;

export const help = `Usage: npm run bench -- [PART…] [options]

Measures what the shipped file costs beside the least possible, in one run. Without a PART: all of them, in about a minute.

Parts (or a goal, such as G7):
${partNames.map(name => `  ${name.padEnd(9)}${parts[name].about}`).join('\n')}

Options:
  --json [FILE.json]  findings as JSON, into a file or instead of the table
  --markdown          the table in Markdown
  --page FILE.md      puts that table into a page, where docs/performance.md has its own
  --check             fails when a goal of test/bench/goals.json is missed by more than a tenth
  --from FILE.json    shows or checks what --json has kept, without measuring
  --rounds N          of what is timed in rounds; ${DEFAULT_ROUNDS}, at least ${FEWEST_ROUNDS}; fewer than ${DEFAULT_ROUNDS} say little
  --seed N            for orders, names and slow calls; 1
  --help`;

/** Null: help was asked for. Throws a UsageError. */
export function readCommandLine(args: readonly string[]): Wish | null {
  const { values, positionals } = parse(withJsonTarget(args));
  if (values.help === true) return null;
  const wished = [...new Set(positionals.map(partCalled))];
  if (values.from !== undefined && (values.rounds !== undefined || values.seed !== undefined)) {
    throw new UsageError('--from shows an earlier run: --rounds and --seed have nothing to do there.');
  }
  if (values.markdown === true && values.json === '-') {
    throw new UsageError('Either --json or --markdown can be printed; give --json a file to have both.');
  }
  return {
    parts: wished.length === 0 ? partNames : wished,
    rounds: wholeNumber('--rounds', values.rounds ?? String(DEFAULT_ROUNDS), FEWEST_ROUNDS),
    seed: wholeNumber('--seed', values.seed ?? '1', 0),
    json: values.json ?? null,
    markdown: values.markdown === true,
    page: values.page ?? null,
    check: values.check === true,
    from: values.from ?? null,
  };
}

const options = {
  json: { type: 'string' },
  markdown: { type: 'boolean' },
  page: { type: 'string' },
  check: { type: 'boolean' },
  from: { type: 'string' },
  rounds: { type: 'string' },
  seed: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function parse(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') + '.' : String(error));
  }
}

/** `--json` alone means the output: a file is named by the argument behind it when that ends in .json. */
function withJsonTarget(args: readonly string[]): string[] {
  return args.flatMap((arg, index) =>
    arg === '--json' && args[index + 1]?.endsWith('.json') !== true ? ['--json=-'] : [arg],
  );
}

function partCalled(word: string): PartName {
  const name = partNames.find(known => known === word.toLowerCase());
  const goal = rowKeys.find(key => key.split('.')[0] === word.toUpperCase());
  const part = name ?? (goal === undefined ? undefined : rowOf(goal).part);
  if (part === undefined) {
    throw new UsageError(`There is no part "${word}". Parts: ${partNames.join(', ')}; or a goal, G1 to G15.`);
  }
  return part;
}

function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number) || number < least) {
    throw new UsageError(`${option} must be a whole number from ${least}, not "${text}".`);
  }
  return number;
}
