// `npm run screenshot`: pictures of the page as it is, taken of a real conversation in a real browser. Its clock starts at a
// fixed moment and its seed is fixed: from one time to the next only the milliseconds differ.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deviceNames } from '../../../../src/simulator/alexa/envelope/devices';
import { startPage } from '../../../../src/simulator/page/server/start-page';
import { readSettings } from '../../../../src/simulator/world/settings';
import { openWorld } from '../../../../src/simulator/world/world';
import { findBrowser } from '../support/find-browser';
import { launch } from '../support/launch';
import { readArguments, usage, type Wishes } from './arguments';
import { converse } from './converse';
import { documentation, everything } from './pictures';
import { takePicture } from './take-picture';

/** A Sunday, 9:41 in the morning, in the time zone of whoever takes the pictures. */
const beginMs = new Date(2026, 2, 15, 9, 41).getTime();

const print = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const wishes = readArguments(process.argv.slice(2));
  const found = findBrowser(process.cwd());
  if (wishes === null) fail(usage, 2);
  else if ('missing' in found) fail(`no screenshots: ${found.missing}`, 1);
  else await takeAll(wishes, found.path);
}

async function takeAll({ folder, all }: Wishes, browserPath: string): Promise<void> {
  const settings = readSettings({});
  const projectFolder = process.cwd();
  const startedMs = Date.now();
  const now = (): number => beginMs + Date.now() - startedMs;
  mkdirSync(folder, { recursive: true });
  const page = await startPage({
    settings,
    projectFolder,
    pageFolder: join(projectFolder, '.build/page'),
    port: 0,
    now,
    openWorld: doors => openWorld(settings, { ...doors, now, seed: 'screenshot' }),
  });
  const browser = await launch(browserPath);
  try {
    await converse(browser, page.origin);
    for (const picture of all ? everything(deviceNames) : documentation) {
      const file = resolve(folder, picture.file);
      const bytes = await takePicture(browser, { ...picture, origin: page.origin, atMs: beginMs, file });
      print(`${file}: ${Math.round(bytes / 1024)} KB`);
    }
  } finally {
    await browser.close();
    await page.stop();
  }
}

function fail(line: string, exitCode: number): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = exitCode;
}

void main();
