// `npm start`: the page on this machine, until Ctrl-C. Exit code 1 when it cannot start, 2 for an argument there is not.
import { join } from 'node:path';
import { withEnvFile } from '../../world/env-file';
import { readSettings } from '../../world/settings';
import { startupProblem } from '../../world/startup-problem';
import { helpText, readArguments } from './arguments';
import { startLines } from './start-lines';
import { startPage, type Page } from './start-page';
import { PageStartError } from './start-problem';

/** A request to the internet that nobody waits for any more may keep the process this much longer, not more. */
const lastWordsMs = 500;

async function main(): Promise<void> {
  const read = readArguments(process.argv.slice(2));
  if (read.kind === 'help') {
    process.stdout.write(helpText);
    return;
  }
  if (read.kind === 'wrong') {
    fail(read.message, 2);
    return;
  }
  const stopped = untilStopped();
  let page: Page;
  try {
    page = await start();
  } catch (error) {
    const unknown = error instanceof Error ? (error.stack ?? error.message) : String(error);
    fail(error instanceof PageStartError ? error.message : (startupProblem(error) ?? unknown), 1);
    return;
  }
  if (read.open) await openBrowser(page.origin);
  await stopped;
  await page.stop();
  setTimeout(() => process.exit(), lastWordsMs).unref();
}

async function start(): Promise<Page> {
  const projectFolder = process.cwd();
  const settings = readSettings(withEnvFile(process.env, projectFolder));
  const page = await startPage({ settings, projectFolder, pageFolder: join(projectFolder, '.build/page') });
  process.stdout.write(`${startLines(page, settings).join('\n')}\n`);
  return page;
}

function untilStopped(): Promise<void> {
  process.stdout.on('error', () => undefined); // whoever read along is gone
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

/** Where there is no browser to be opened, the address that was printed is enough. */
async function openBrowser(origin: string): Promise<void> {
  try {
    const { default: open } = await import('open');
    const browser = await open(origin);
    browser.on('error', () => undefined);
  } catch {
    return;
  }
}

function fail(line: string, exitCode: number): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = exitCode;
}

void main();
