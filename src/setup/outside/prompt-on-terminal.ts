// Asks whoever sits at the terminal. The question goes to standard error, so that output can be piped elsewhere.
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** What was typed, without space around it. Ctrl-C ends the process as always; Ctrl-D counts as an empty answer. */
export function promptOnTerminal(
  question: string,
  { hidden }: { readonly hidden: boolean },
  { input, output }: Terminal = { input: process.stdin, output: process.stderr },
): Promise<string> {
  // readline echoes what is typed to its output; a hidden answer is echoed to nowhere.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: hidden ? nowhere : output, terminal: true });
  // Only now the terminal itself echoes nothing more: who answers at once is not overheard either.
  output.write(question);
  return new Promise(resolve => {
    let answer = '';
    // Closing it here would be an answer, and the next step would begin before the signal is there.
    lines.once('SIGINT', () => {
      output.write('\n');
      process.kill(process.pid, 'SIGINT');
    });
    lines.once('line', line => {
      answer = line.trim();
      lines.close();
    });
    lines.once('close', () => {
      if (hidden) output.write('\n');
      resolve(answer);
    });
  });
}
