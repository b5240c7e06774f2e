// The ports as they are on a developer's machine.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { withEnvFile } from './env-file';
import type { HttpAnswer, HttpRequest, Outside } from './outside';
import { promptOnTerminal } from './prompt-on-terminal';
import { runCommand } from './run-command';
import { SetupError } from './setup-error';
import { atExit } from './signals';

const ANSWER_WITHIN_MS = 10_000;

/** Throws a SetupError in a folder that is not the project's, and when the file .env cannot be read. */
export function realOutside(): Outside {
  const projectFolder = process.cwd();
  if (!existsSync(join(projectFolder, 'package.json')) || !existsSync(join(projectFolder, 'skill-package'))) {
    throw new SetupError('This is not the folder of the project: it has no skill-package.', 'Change into it first.');
  }
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
