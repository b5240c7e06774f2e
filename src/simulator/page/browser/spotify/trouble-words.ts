// What will happen at the next calls to Spotify, in words, from what is set now.
import type { FaultRow, StandInState } from '../../contract';

/** One sentence for each thing that is not as usual, in the order in which it is met; the first is the usual one otherwise. */
export function whatHappensNow(
  { quotaSpent, faults, delayMs }: Pick<StandInState, 'quotaSpent' | 'faults' | 'delayMs'>,
  rows: readonly FaultRow[],
): readonly string[] {
  const sentences: string[] = [];
  if (quotaSpent) sentences.push('Every call is refused with 429: the app’s quota is spent.');
  const [first] = faults;
  if (first !== undefined) {
    const then = quotaSpent ? 'Once there is quota again, ' : '';
    sentences.push(capitalised(`${then}${whichCalls(first.left)}: ${faultMeaning(first.name, rows)}.`));
  }
  if (delayMs > 0) sentences.push(`Every answer comes ${secondsWords(delayMs)} late.`);
  return sentences.length === 0 ? ['Every call is answered as it should be, at once.'] : sentences;
}

/** `429, wait 3 seconds`; the name itself for one that is not in the list. */
export function faultMeaning(name: string, rows: readonly FaultRow[]): string {
  return rows.find(row => row.name === name)?.meaning ?? name;
}

/** How often a waiting fault still comes: `3 times`. */
export function leftWords(left: number | 'always'): string {
  if (left === 'always') return 'always';
  if (left === 1) return 'once';
  return left === 2 ? 'twice' : `${left} times`;
}

/** `0.3 seconds`, `1 second`. */
export function secondsWords(durationMs: number): string {
  const seconds = durationMs / 1000;
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
}

function whichCalls(left: number | 'always'): string {
  if (left === 'always') return 'every call';
  return left === 1 ? 'the next call' : `each of the next ${left} calls`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
