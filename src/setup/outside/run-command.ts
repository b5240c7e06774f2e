// Runs a program for the port. What it says is kept, shown while it says it, or left to the terminal altogether.
import { spawn } from 'node:child_process';
import type { Command, Ended } from './command';
import { atExit } from './signals';

const NOT_STARTED = 127;

export function runCommand({ program, args, folder, environment, terminal }: Command): Promise<Ended> {
  return new Promise(resolve => {
    const child = spawn(program, args, {
      cwd: folder,
      env: environment ?? process.env,
      stdio: terminal === 'handed-over' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const output = collect(child.stdout, terminal === 'shown' ? process.stdout : null);
    const errors = collect(child.stderr, terminal === 'shown' ? process.stderr : null);
    // The program ends with us, also when a signal reached only this process.
    const takeBack = atExit(() => child.kill());
    const end = (ended: Ended): void => {
      takeBack();
      resolve(ended);
    };
    child.once('error', error => end({ code: NOT_STARTED, output: '', errors: error.message }));
    child.once('close', code => end({ code: code ?? 1, output: output(), errors: errors() }));
  });
}

/** Returns how to read what came so far. */
function collect(from: NodeJS.ReadableStream | null, shownOn: NodeJS.WritableStream | null): () => string {
  const chunks: Buffer[] = [];
  from?.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    shownOn?.write(chunk);
  });
  return () => Buffer.concat(chunks).toString('utf8');
}
