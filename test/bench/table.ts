// The bench's findings as text for people: one row for each variant, numbers to the right.
import type { Cost } from './ratios';

interface Heading {
  /** What was measured, such as `cold start`. */
  readonly title: string;
  /** Of the times, such as `ms`. */
  readonly unit: string;
  /** What everything is compared with, such as `bare node`. */
  readonly base: string;
}

/** Lines of one table, with two spaces between its columns. */
export function costTable({ title, unit, base }: Heading, costs: readonly Cost[]): string {
  const rows = [
    [title, unit, `x ${base}`, `added ${unit}`, 'x unbundled'],
    ...costs.map(cost => [
      cost.variant,
      cost.median.toFixed(1),
      cost.timesBase.toFixed(2),
      cost.added.toFixed(1),
      cost.timesPeer?.toFixed(2) ?? '',
    ]),
  ];
  const widthOf = (column: number) => Math.max(...rows.map(row => row[column]?.length ?? 0));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widthOf(column)) : cell.padStart(widthOf(column));
  return rows.map(row => row.map(pad).join('  ').trimEnd()).join('\n');
}
