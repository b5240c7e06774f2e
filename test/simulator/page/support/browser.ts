// A headless Chromium for the tests of one file. Without one the tests fail in CI; on a laptop they are left out, loudly.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { projectRoot } from '../../../contract/project-files';
import { watchConsole } from './console';
import { findBrowser } from './find-browser';
import { launch } from './launch';

const found = findBrowser(projectRoot);
const leftOut = 'missing' in found && process.env['CI'] === undefined;
if (leftOut) process.stderr.write(`browser tests left out: ${found.missing}\n`);

jest.setTimeout(300_000); // an action that has no effect gives up before, and says what it waited for

/** `describe` for tests that call useBrowser. */
export const describeInBrowser = leftOut ? describe.skip : describe;

export interface OpenBrowser {
  /** A page with cookies and storage of its own, closed after the test. No test may leave an error on its console. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** What a test provokes: a console error like this one is not held against it. */
  readonly expectConsoleError: (pattern: RegExp) => void;
}

/** Starts Chromium before the tests of this `describe` and ends it after them. */
export function useBrowser(): OpenBrowser {
  let browser: Browser | null = null;
  let opened: { readonly context: BrowserContext; readonly errors: readonly string[] }[] = [];
  let expected: RegExp[] = [];

  beforeAll(async () => {
    if ('missing' in found) throw new Error(`The page cannot be tested: ${found.missing}.`);
    browser = await launch(found.path);
  });

  afterAll(() => browser?.close());

  afterEach(async () => {
    await Promise.all(opened.map(({ context }) => context.close()));
    const errors = opened.flatMap(({ errors }) => errors);
    const unexpected = errors.filter(error => !expected.some(pattern => pattern.test(error)));
    [opened, expected] = [[], []];
    expect(unexpected).toEqual([]);
  });

  return {
    async newPage(options) {
      if (browser === null) throw new Error('The browser is there during the tests only.');
      const context = await browser.newContext(options);
      context.setDefaultTimeout(60_000);
      opened.push({ context, errors: watchConsole(context) });
      return context.newPage();
    },
    expectConsoleError: pattern => void expected.push(pattern),
  };
}
