// The ports as they are on a developer's machine.
import { homedir } from 'node:os';
import { withEnvFile } from './env-file';
import type { HttpAnswer, HttpRequest, Outside } from './outside';
import { promptOnTerminal } from './prompt-on-terminal';
import { runCommand } from './run-command';
import { atExit } from './signals';

const ANSWER_WITHIN_MS = 10_000;

/** Throws a SetupError when the file .env cannot be read. */
export function realOutside(): Outside {
  const projectFolder = process.cwd();
  return {
    environment: withEnvFile(process.env, projectFolder),
    projectFolder,
    homeFolder: homedir(),
    run: runCommand,
    send,
    prompt: process.stdin.isTTY && process.stderr.isTTY ? promptOnTerminal : null,
    say: line => process.stdout.write(`${line}\n`),
    atExit,
  };
}

async function send({ url, method, headers = {}, body }: HttpRequest): Promise<HttpAnswer | null> {
  try {
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
    const options = { method, headers, redirect: 'manual' as const, signal };
    const response = await fetch(url, body === undefined ? options : { ...options, body });
    return { status: response.status, text: await response.text() };
  } catch {
    return null;
  }
}
