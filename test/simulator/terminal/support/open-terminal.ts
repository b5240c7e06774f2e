// A person at the terminal, without a process: types lines, waits for words to appear, reads what was printed.
import { PassThrough } from 'node:stream';
import { readSettings } from '../../../../src/simulator/world/settings';
import { runTerminal } from '../../../../src/simulator/terminal/terminal';
import { projectRoot } from '../../../contract/project-files';

export interface TerminalSetup {
  readonly environment?: Readonly<Record<string, string>>;
  /** True: keys on a keyboard and a screen; otherwise pipes. */
  readonly tty?: boolean;
  readonly projectFolder?: string;
}

export interface OpenTerminal {
  /** Keys as they are; a line needs its end. */
  press(keys: string): void;
  /** Resolves with all that was printed as soon as `words` are in it, after the last such wait. */
  until(words: string): Promise<string>;
  /** End of input; resolves with all that was printed when the program is over. */
  end(): Promise<string>;
  /** Ctrl-C from outside. */
  stop(): void;
  /** Resolves when the program is over; rejects when it could not start. */
  readonly over: Promise<void>;
  readonly printed: () => string;
  /** What went to standard error. */
  readonly errors: () => string;
}

/** What a failed test leaves behind is stopped after it, so that it cannot keep the others waiting. */
const running = new Map<Promise<void>, AbortController>();
afterEach(async () => {
  for (const stop of running.values()) stop.abort();
  await Promise.allSettled(running.keys());
});

export function openTerminal({
  environment = {},
  tty = false,
  projectFolder = projectRoot,
}: TerminalSetup = {}): OpenTerminal {
  const input = Object.assign(new PassThrough(), { isTTY: tty });
  const output = Object.assign(new PassThrough(), { isTTY: tty, columns: 80 });
  const errorStream = new PassThrough();
  const stop = new AbortController();
  let printed = '';
  let errors = '';
  let read = 0;
  let ended = false;
  let wake: () => void = () => undefined;
  output.setEncoding('utf8').on('data', (chunk: string) => {
    printed += chunk;
    wake();
  });
  errorStream.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
  const over = runTerminal({
    settings: readSettings(environment),
    input,
    output,
    errors: errorStream,
    projectFolder,
    stop: stop.signal,
  });
  const leave = () => {
    ended = true;
    running.delete(over);
    wake();
  };
  over.then(leave, leave);
  running.set(over, stop);
  return {
    press: keys => void input.write(keys),
    async until(words) {
      while (!printed.slice(read).includes(words)) {
        if (ended) throw new Error(`The program was over before it printed ${JSON.stringify(words)}.`);
        await new Promise<void>(resolve => (wake = resolve));
      }
      read = printed.indexOf(words, read) + words.length;
      return printed;
    },
    async end() {
      input.end();
      await over;
      return printed;
    },
    stop: () => stop.abort(),
    over,
    printed: () => printed,
    errors: () => errors,
  };
}

/** Pipes the lines in and gives back all that was printed. */
export async function pipe(lines: readonly string[], setup: TerminalSetup = {}): Promise<string> {
  const terminal = openTerminal(setup);
  terminal.press(lines.map(line => `${line}\n`).join(''));
  return terminal.end();
}

/** What was printed for one typed line, from its echo to the next one. */
export function answerTo(line: string, transcript: string): string {
  const [, after = ''] = transcript.split(`You: ${line}\n`);
  return after.split(/^You: /m)[0] ?? '';
}

/** The address the last card asks to open. */
export function linkIn(transcript: string): string {
  const links = transcript.match(/https?:\/\/\S+\/authorize\?\S+/g) ?? [];
  return links.at(-1) ?? '';
}
