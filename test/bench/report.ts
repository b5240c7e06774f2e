// A run as JSON: written whole, and read back with a clear word where it does not fit.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Report } from './table';
import { rowKeys, type Found } from './rows';

/** Two spaces, one value a line: as prettier would have it, and easy to compare. */
export function toJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

export function writeReport(file: string, report: Report): void {
  writeFileSync(file, toJson(report));
}

/** Throws an Error that says what is wrong with the file. */
export function readReport(file: string): Report {
  const report = parse(file);
  const { machine, rows } = (typeof report === 'object' && report !== null ? report : {}) as Partial<Report>;
  if (machine === undefined || !Array.isArray(rows)) throw new Error(`${file} is no report of this bench.`);
  const unknown = (rows as readonly Found[]).find(({ key }) => !rowKeys.includes(key));
  if (unknown !== undefined) throw new Error(`${file} has a row "${unknown.key}" that this bench does not know.`);
  return report as Report;
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** No more digits than a measurement has. */
export function rounded(report: Report): Report {
  const round = (value: number) => Number(value.toPrecision(5));
  const bound = (value: number | null) => (value === null ? null : round(value));
  const rows = report.rows.map(row => ({
    ...row,
    value: round(row.value),
    low: bound(row.low),
    high: bound(row.high),
  }));
  return { ...report, seconds: Math.round(report.seconds), rows };
}
