// A switch that a command turns: on, off, or only asked for.

/** Null when the word is neither. */
export function onOrOff(word: string | undefined): boolean | null {
  if (word === undefined) return null;
  const known: Readonly<Record<string, boolean>> = { on: true, yes: true, off: false, no: false };
  return known[word.toLowerCase()] ?? null;
}
