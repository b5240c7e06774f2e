// How alike two short texts are: 1 for the same, 0 for nothing in common, by the fewest single-letter edits.

/** One row of distances, kept between calls: making it is most of the work of comparing two short names. */
let row = new Uint32Array(64);

/** Levenshtein's distance by UTF-16 unit, one row at a time; Infinity as soon as it must be more than `most`. */
export function editDistance(left: string, right: string, most = Infinity): number {
  if (left === right) return 0;
  if (row.length <= right.length) row = new Uint32Array(2 * right.length);
  for (let column = 0; column <= right.length; column++) row[column] = column;
  for (let i = 1; i <= left.length; i++) {
    let diagonal = row[0] ?? 0;
    row[0] = i;
    let least = i;
    for (let j = 1; j <= right.length; j++) {
      const above = row[j] ?? 0;
      const same = left.charCodeAt(i - 1) === right.charCodeAt(j - 1);
      const here = Math.min(above + 1, (row[j - 1] ?? 0) + 1, diagonal + (same ? 0 : 1));
      row[j] = here;
      if (here < least) least = here;
      diagonal = above;
    }
    if (least > most) return Infinity;
  }
  const distance = row[right.length] ?? 0;
  return distance > most ? Infinity : distance;
}

/** 1 minus the edits per letter of the longer text; 0 for whatever is below the floor. */
export function likeness(left: string, right: string, floor = 0): number {
  const longer = Math.max(left.length, right.length);
  if (longer === 0) return 1;
  if (Math.min(left.length, right.length) / longer < floor) return 0;
  const distance = editDistance(left, right, Math.floor((1 - floor) * longer + 1e-9));
  return distance === Infinity ? 0 : 1 - distance / longer;
}
