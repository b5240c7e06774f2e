// The scores of a run as a table. A mutant that was noticed was killed by a failing test or never came to an end.
const columns = ['room', 'score', 'mutants', 'killed', 'timeout', 'survived', 'no coverage', 'error', 'ignored'];

export function printScores(scores) {
  const rows = scores.map(({ name, mutants }) => rowOf(name, mutants));
  if (rows.length > 1) {
    rows.push(
      rowOf(
        'all',
        scores.flatMap(({ mutants }) => mutants),
      ),
    );
  }
  const cells = [columns, ...rows];
  const widths = columns.map((_, column) => Math.max(...cells.map(row => row[column].length)));
  for (const row of cells) console.log(row.map((cell, column) => cell.padStart(widths[column])).join('  '));
}

function rowOf(name, mutants) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const valid = noticed + count('Survived', 'NoCoverage');
  const score = valid === 0 ? '–' : `${((100 * noticed) / valid).toFixed(1)} %`;
  const counts = ['Killed', 'Timeout', 'Survived', 'NoCoverage'].map(status => count(status));
  const failed = count('RuntimeError', 'CompileError');
  return [name, score, ...[valid, ...counts, failed, count('Ignored')].map(String)];
}
