// A program that ran as a process of its own, to its end.
import type { ChildProcess } from 'node:child_process';

export interface Ended {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** What the stand-in gives out: nobody here knows which ones it gave to that process, but all look like this. */
const standInsToken = /\b[AB]Q[\w-]{64}(?![\w-])/;

/** To be asked for before the program prints anything. */
export function ended(child: ChildProcess): Promise<Ended> {
  let output = '';
  let errors = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
  return new Promise((resolve, reject) =>
    child.once('close', code => {
      if (standInsToken.test(output + errors)) reject(new Error('The program printed a token of the stand-in.'));
      else resolve({ code, output, errors });
    }),
  );
}
