// The table on the page: kept between two marks, so that a run can renew it and a test can compare it.
import { readFileSync, writeFileSync } from 'node:fs';
import { markdownTable, type Report } from './table';

const begin = '<!-- table of the bench: begin -->';
const end = '<!-- table of the bench: end -->';

/** What stands between the marks of a page. Throws an Error when it has none. */
export function tableIn(page: string): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no table to renew: it needs the lines ${begin} and ${end}.`);
  return page.slice(from + begin.length, to).trim();
}

/** The page with another table. */
export function withTable(page: string, report: Report): string {
  const old = tableIn(page);
  const before = page.slice(0, page.indexOf(begin) + begin.length);
  const after = page.slice(page.indexOf(end));
  return old === markdownTable(report) ? page : `${before}\n${markdownTable(report)}\n\n${after}`;
}

export function putIntoPage(file: string, report: Report): void {
  writeFileSync(file, withTable(readFileSync(file, 'utf8'), report));
}
