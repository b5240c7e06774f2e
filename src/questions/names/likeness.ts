// How alike two short texts are: 1 for the same, 0 for nothing in common, by the fewest single-letter edits.

/** A text made ready to be compared with many others. */
export interface Comparable {
  readonly text: string;
  /** The fewest edits between the text and another, by UTF-16 unit; Infinity where they are more than `most`. */
  distanceTo(other: string, most?: number): number;
}

/** As many letters as a number has bits. */
const BITS = 32;

export function comparable(text: string): Comparable {
  const distance =
    text.length === 0 || text.length > BITS
      ? (other: string, most: number) => distanceByRows(text, other, most)
      : distanceByBits(text);
  return {
    text,
    distanceTo(other, most = Infinity) {
      const edits = distance(other, most);
      return edits > most ? Infinity : edits;
    },
  };
}

/** 1 minus the edits per letter of the longer text; 0 for whatever is below the floor. */
export function likeness(left: Comparable, right: string, floor = 0): number {
  const { length } = left.text;
  const longer = Math.max(length, right.length);
  if (longer === 0) return 1;
  if (Math.min(length, right.length) / longer < floor) return 0;
  const distance = left.distanceTo(right, Math.floor((1 - floor) * longer + 1e-9));
  return distance === Infinity ? 0 : 1 - distance / longer;
}

/**
 * Levenshtein's distance, a whole column at a time: bit i of `up` and `down` tells whether the distance grows or shrinks
 * from row i to row i + 1 (Myers 1999, in Hyyrö's form).
 */
function distanceByBits(text: string): (other: string) => number {
  const places = new Map<number, number>();
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    places.set(letter, (places.get(letter) ?? 0) | (1 << at));
  }
  const lastRow = 1 << (text.length - 1);
  return other => {
    let up = -1;
    let down = 0;
    let distance = text.length;
    for (let at = 0; at < other.length; at += 1) {
      const same = places.get(other.charCodeAt(at)) ?? 0;
      const kept = same | down;
      const diagonal = (((same & up) + up) ^ up) | same;
      let right = down | ~(diagonal | up);
      let left = up & diagonal;
      if ((right & lastRow) !== 0) distance += 1;
      if ((left & lastRow) !== 0) distance -= 1;
      right = (right << 1) | 1;
      left <<= 1;
      up = left | ~(kept | right);
      down = right & kept;
    }
    return distance;
  };
}

/** One row of distances, kept between calls: making it is most of the work of comparing two short texts. */
let row = new Uint32Array(64);

/** The same for a text of any length, one row at a time, as far as it may matter. */
function distanceByRows(left: string, right: string, most: number): number {
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
  return row[right.length] ?? 0;
}
