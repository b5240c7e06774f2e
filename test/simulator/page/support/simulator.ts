// The page as a person meets it: built, served on any free port by a world of its own, and opened in a browser.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { SkillUnderTest } from '../../../../src/simulator/alexa/simulated-alexa';
import { startPage } from '../../../../src/simulator/page/server/start-page';
import { readSettings } from '../../../../src/simulator/world/settings';
import { openWorld } from '../../../../src/simulator/world/world';
import { projectRoot } from '../../../contract/project-files';
import { useBrowser, type OpenBrowser } from './browser';

interface Wishes extends BrowserContextOptions {
  /** Another skill in place of the project's own. */
  readonly skill?: SkillUnderTest;
  /** JavaScript that runs before the page's own: what the browser can do, or cannot. */
  readonly browserHas?: string;
}

export interface Simulator {
  /** Starts the simulator anew and opens its page; it is stopped after the test. */
  readonly open: (wishes?: Wishes) => Promise<Page>;
  /** Another browser, with nothing in common, on the page that was opened last. */
  readonly openElsewhere: (options?: BrowserContextOptions) => Promise<Page>;
  readonly expectConsoleError: OpenBrowser['expectConsoleError'];
}

/** For the tests of one `describeInBrowser`. The page is built once for them. */
export function useSimulator(): Simulator {
  const { newPage, expectConsoleError } = useBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'record-keeper-page-'));
  const pageFolder = join(folder, 'page');
  let running: Awaited<ReturnType<typeof startPage>>[] = [];

  beforeAll(() => {
    const script = join(projectRoot, 'scripts/build-page.mjs');
    const { status, stderr } = spawnSync(process.execPath, [script, pageFolder], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`The page cannot be built: ${stderr}`);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  afterEach(async () => {
    await Promise.all(running.map(page => page.stop()));
    running = [];
  });

  async function goTo({ browserHas = '', ...options }: Omit<Wishes, 'skill'>): Promise<Page> {
    const page = await newPage({ viewport: { width: 1280, height: 800 }, ...options });
    await page.addInitScript(browserHas);
    await page.goto(running.at(-1)?.origin ?? '');
    await page.getByRole('textbox', { name: 'What you say to Alexa' }).waitFor();
    return page;
  }

  return {
    async open({ skill, ...options } = {}) {
      const settings = readSettings({});
      const started = await startPage({
        settings,
        projectFolder: projectRoot,
        pageFolder,
        port: 0,
        replayPauseMs: 0,
        openWorld: doors => openWorld(settings, skill === undefined ? doors : { ...doors, skill }),
      });
      running.push(started);
      return goTo(options);
    },
    openElsewhere: (options = {}) => goTo(options),
    expectConsoleError,
  };
}
