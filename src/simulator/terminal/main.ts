// `npm run talk`: the terminal on this process's own streams. Exit code 1 when it cannot start, 0 however it ends.
import { withEnvFile } from '../world/env-file';
import { readSettings, settingRows } from '../world/settings';
import { startupProblem } from '../world/startup-problem';
import { runTerminal } from './terminal';

/** A request to the internet that nobody waits for any more may keep the process this much longer, not more. */
const lastWordsMs = 500;

async function main(): Promise<void> {
  const [argument] = process.argv.slice(2);
  if (argument !== undefined) {
    explain(argument);
    return;
  }
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());
  process.stderr.on('error', () => undefined); // whoever read the log is gone
  const projectFolder = process.cwd();
  try {
    await runTerminal({
      settings: readSettings(withEnvFile(process.env, projectFolder)),
      input: process.stdin,
      output: process.stdout,
      errors: process.stderr,
      projectFolder,
      stop: stop.signal,
    });
  } catch (error) {
    const unknown = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${startupProblem(error) ?? unknown}\n`);
    process.exitCode = 1;
  }
  setTimeout(() => process.exit(), lastWordsMs).unref();
}

function explain(argument: string): void {
  const help = argument === '--help' || argument === '-h';
  const rows = settingRows.map(({ usage, what }) => `  ${usage.padEnd(23)}${what}`);
  const text = [
    'npm run talk takes no arguments. Settings come from the environment or a file .env here:',
    ...rows,
    '',
  ];
  (help ? process.stdout : process.stderr).write(text.join('\n'));
  if (!help) process.exitCode = 1;
}

void main();
