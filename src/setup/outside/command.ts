// A program to be run, as data: it can be run, printed in a dry run, and looked at by a test.

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** shown: what it says is also shown while it says it. handed-over: it may ask questions, and nothing is kept of it. */
  readonly terminal?: 'shown' | 'handed-over';
}

export interface Ended {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** As it would be typed. */
export function asTyped(words: readonly string[]): string {
  return words.map(word => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)).join(' ');
}
