// The bench's findings for people: as a table in a terminal, and the same in Markdown.
import { machineLine, wasBusy, type Machine } from './machine';
import { goals, verdictOn, type Goal, type Verdict } from './goals';
import { rowOf, type Found, type Row } from './rows';

/** What a run found, as it is kept in JSON. */
export interface Report {
  readonly machine: Machine;
  /** Day of the run, such as 2026-11-21. */
  readonly day: string;
  readonly seed: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly rows: readonly Found[];
}

const headings = ['goal', 'what', 'found', 'middle half', 'n', 'must', 'moonshot', ''];

const words: Readonly<Record<Verdict, string>> = {
  moonshot: 'moonshot',
  must: 'good',
  'within slack': 'within 10 %',
  missed: 'MISSED',
  'too few': 'too few to say',
};

function cellsOf(found: Found): readonly string[] {
  const { key, value, low, high, n } = found;
  const row = rowOf(key);
  const goal = goals[key];
  const [number, part] = key.split('.');
  const verdict = verdictOn(found);
  return [
    part === undefined || goal !== undefined ? (number ?? '') : '',
    row.text,
    amount(row, value),
    low === null || high === null ? '' : `${low.toFixed(row.digits)} – ${high.toFixed(row.digits)}`,
    n < row.leastN ? `${n} (few)` : String(n),
    bar(goal, goal?.must),
    bar(goal, goal?.moonshot),
    verdict === null ? '' : words[verdict],
  ];
}

function amount({ unit, digits }: Row, value: number): string {
  const figure = value.toFixed(digits);
  if (unit === '') return figure;
  return unit === 'x' ? `${figure}x` : `${figure} ${unit === 'us' ? 'µs' : unit}`;
}

function bar(goal: Goal | undefined, value: number | null | undefined): string {
  if (goal === undefined || value === null || value === undefined) return '';
  return `${goal.better === 'less' ? '≤' : '≥'} ${value}`;
}

const busy = 'The machine was busy: quotients are spoilt too, and anything in ms, µs or s reads far too high.';

/** Columns under each other, two spaces between them; notes below. */
export function textTable({ machine, seed, rounds, seconds, rows }: Report): string {
  const cells = [headings, ...rows.map(cellsOf)];
  const widthOf = (column: number) => Math.max(...cells.map(row => row[column]?.length ?? 0));
  const pad = (cell: string, column: number) =>
    [0, 1, 7].includes(column) ? cell.padEnd(widthOf(column)) : cell.padStart(widthOf(column));
  const notes = rows.flatMap(({ key, note }) => (note === undefined ? [] : [`  ${key}: ${note}`]));
  return [
    machineLine(machine),
    `Medians of ${rounds} rounds unless n says otherwise; quotients within each round; seed ${seed}; ${seconds.toFixed(0)} s in all.`,
    ...(wasBusy(machine) ? [busy] : []),
    '',
    ...cells.map(row => row.map(pad).join('  ').trimEnd()),
    ...(notes.length === 0 ? [] : ['', 'Notes', ...notes]),
  ].join('\n');
}

/** The same for docs/performance.md. */
export function markdownTable({ machine, day, seed, rounds, seconds, rows }: Report): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const alignment = ['--', '--', '--:', '--:', '--:', '--:', '--:', '--'];
  const notes = rows.flatMap(({ key, note }) => (note === undefined ? [] : [`- ${key}: ${note}`]));
  return [
    `${day}, ${machineLine(machine)}; ${rounds} rounds, seed ${seed}, ${seconds.toFixed(0)} s in all.`,
    ...(wasBusy(machine) ? ['', `**${busy}**`] : []),
    '',
    line(headings),
    line(alignment),
    ...rows.map(found => line(cellsOf(found))),
    ...(notes.length === 0 ? [] : ['', ...notes]),
  ].join('\n');
}

/** Only the rows given, with what became of each: for whoever has to mend them. */
export function failureTable(report: Report, failed: readonly Found[]): string {
  const count = failed.length === 1 ? '1 goal was missed' : `${failed.length} goals were missed`;
  const table = textTable({ ...report, rows: failed });
  return `${count} by more than a tenth (or measured too seldom):\n\n${table.slice(table.indexOf('\n\n') + 2)}`;
}
