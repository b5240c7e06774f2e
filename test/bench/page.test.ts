import { readFileSync } from 'node:fs';
import { tableIn, withTable } from './page';
import { readReport } from './report';
import { rowKeys } from './rows';
import { markdownTable } from './table';

const report = readReport('docs/performance.json');
const page = readFileSync('docs/performance.md', 'utf8');

describe('docs/performance.md', () => {
  test('shows the run that is kept beside it, and no other number', () => {
    // To renew both: npm run bench -- --json docs/performance.json --page docs/performance.md
    expect(tableIn(page)).toBe(markdownTable(report));
  });

  test('shows a whole run: every row of the bench', () => {
    expect(report.rows.map(({ key }) => key)).toEqual(rowKeys);
  });

  test('says in plain words what every goal means', () => {
    const numbers = [...new Set(rowKeys.map(key => key.split('.')[0] ?? ''))];
    expect(numbers.filter(number => !page.includes(`**${number}** `))).toEqual([]);
  });
});

test('a table is renewed where it stands, and nothing else of the page', () => {
  const old = page.replace(tableIn(page), 'an old table');
  expect(withTable(old, report)).toBe(page);
  expect(withTable(page, report)).toBe(page);
  expect(() => withTable('# A page', report)).toThrow('The page has no table to renew');
});
