// How alike two short texts are: 1 for the same, 0 for nothing in common, by the fewest single-letter edits.

/** Levenshtein's distance, one row at a time; texts are compared by UTF-16 unit. */
export function editDistance(left: string, right: string): number {
  if (left === right) return 0;
  const row = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let i = 1; i <= left.length; i++) {
    let diagonal = row[0] ?? 0;
    row[0] = i;
    for (let j = 1; j <= right.length; j++) {
      const above = row[j] ?? 0;
      const same = left.charCodeAt(i - 1) === right.charCodeAt(j - 1);
      row[j] = Math.min(above + 1, (row[j - 1] ?? 0) + 1, diagonal + (same ? 0 : 1));
      diagonal = above;
    }
  }
  return row[right.length] ?? 0;
}

/** 1 minus the edits per letter of the longer text. Lengths alone decide when they differ too much. */
export function likeness(left: string, right: string, floor = 0): number {
  const longer = Math.max(left.length, right.length);
  if (longer === 0) return 1;
  if (Math.min(left.length, right.length) / longer < floor) return 0;
  return 1 - editDistance(left, right) / longer;
}
