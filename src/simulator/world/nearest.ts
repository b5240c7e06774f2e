// The known name that a mistyped one was probably meant to be.

/** The nearest of `names`; null when none is near: two letters off at most, or one that the typed word begins. */
export function nearest(typed: string, names: readonly string[]): string | null {
  const word = typed.toLowerCase();
  if (word === '') return null;
  const begun = names.find(name => name.toLowerCase().startsWith(word));
  if (begun !== undefined) return begun;
  const most = word.length <= 3 ? 1 : 2;
  const [best] = names
    .map(name => ({ name, distance: lettersApart(word, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  return best?.name ?? null;
}

/** Letters to insert, remove, change or swap with a neighbour to get from one word to the other. */
function lettersApart(a: string, b: string): number {
  let previous: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (previous[j - 2] ?? Infinity) + 1 : Infinity;
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    previous = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
