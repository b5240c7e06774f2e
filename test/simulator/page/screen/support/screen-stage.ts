// A bare page around the frame of the screen: no simulator, no skill. It shows documents and tells what became of them.
import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { devices, type DeviceName } from '../../../../../src/simulator/alexa/envelope/devices';
import type { DrawOrder, Report } from '../../../../../src/simulator/page/browser/screen/messages';
import { screenPolicy } from '../../../../../src/simulator/page/contract';
import { projectRoot } from '../../../../contract/project-files';
import type { OpenBrowser } from '../../support/browser';

const source = join(projectRoot, 'src/simulator/page/browser');

export interface Stage {
  readonly page: Page;
  readonly frame: FrameLocator;
  /** Addresses that were asked for, so far. */
  readonly asked: readonly string[];
  /** Shows a document and waits for what becomes of it. */
  readonly draw: (document: unknown, options?: DrawOptions) => Promise<Report>;
  /** Gives the order and does not wait. */
  readonly order: (document: unknown, options?: DrawOptions) => Promise<void>;
  readonly clear: () => Promise<void>;
  /** What the page was told since the start, oldest first. */
  readonly reports: () => Promise<readonly Report[]>;
  /** The value of an expression about the `document` in the frame. */
  readonly inFrame: (expression: string) => Promise<unknown>;
  /** The next touch, or the one that came already. */
  readonly touched: () => Promise<Report>;
}

interface DrawOptions {
  readonly number?: number;
  readonly datasources?: unknown;
  readonly device?: Exclude<DeviceName, 'dot'>;
}

export interface OpenStages {
  open(): Promise<Stage>;
}

/** Builds the frame before the tests of a `describe` and serves it while they run. */
export function useStages(browser: OpenBrowser): OpenStages {
  let folder = '';
  let server: Server | null = null;

  beforeAll(async () => {
    mkdirSync(join(projectRoot, '.build'), { recursive: true });
    folder = mkdtempSync(join(projectRoot, '.build', 'screen-test-'));
    await build({
      entryPoints: [join(source, 'screen/screen.ts'), join(source, 'screen/screen-frame.ts')],
      bundle: true,
      format: 'iife',
      globalName: 'screenFrame',
      loader: { '.woff2': 'file' },
      logLevel: 'error',
      outdir: folder,
    });
    server = await serve(folder);
  });

  afterAll(() => {
    server?.close();
    server?.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  });

  return {
    async open() {
      const { port } = server?.address() as AddressInfo;
      return openStage(await browser.newPage({ viewport: { width: 1920, height: 1920 } }), port);
    },
  };
}

async function openStage(page: Page, port: number): Promise<Stage> {
  const asked: string[] = [];
  page.on('request', request => void asked.push(request.url()));
  await page.goto(`http://127.0.0.1:${port}/`);
  let count = 0;
  const ask = (call: string): Promise<unknown> => page.evaluate(`stage.${call}`);
  const orderOf = (document: unknown, options: DrawOptions): string => {
    const { number = ++count, datasources = {}, device = 'show' } = options;
    const order: Omit<DrawOrder, 'kind'> = { number, document, datasources, viewport: devices[device].screen };
    return JSON.stringify(order);
  };
  return {
    page,
    frame: page.frameLocator('iframe'),
    asked,
    draw: async (document, options = {}) => (await ask(`draw(${orderOf(document, options)})`)) as Report,
    order: async (document, options = {}) => {
      await ask(`order(${orderOf(document, options)})`);
    },
    clear: async () => {
      await ask('clear()');
    },
    reports: async () => (await ask('reports')) as readonly Report[],
    inFrame: expression =>
      page.evaluate(`(document => ${expression})(document.querySelector('iframe').contentDocument)`),
    touched: async () => (await ask('next("touched")')) as Report,
  };
}

const stagePage = `<!doctype html><html lang="en"><head><title>Stage</title></head><body style="margin:0">
<iframe src="/screen" title="screen" style="border:0;width:1920px;height:1920px"></iframe>
<script src="/screen-frame.js"></script><script src="/stage.js"></script></body></html>`;

const stageScript = `(() => {
  const reports = [], waiting = [];
  const tell = report => {
    reports.push(report);
    waiting.splice(0).forEach(look => look());
  };
  const find = wanted => new Promise(resolve => {
    const look = () => {
      const found = reports.find(wanted);
      if (found === undefined) waiting.push(look); else resolve(found);
    };
    look();
  });
  const screen = screenFrame.connectScreen(document.querySelector('iframe'), {
    onDrawn: (number, problems) => tell({ kind: 'drawn', number, problems }),
    onTouched: (number, args) => tell({ kind: 'touched', number, arguments: args }),
    onFailed: (number, message) => tell({ kind: 'failed', number, message }),
  });
  const order = ({ viewport, ...shown }) => screen.draw(shown, viewport);
  window.stage = {
    reports,
    order,
    clear: () => screen.clear(),
    next: kind => find(report => report.kind === kind),
    draw(asked) {
      const before = reports.length;
      order(asked);
      return find((report, at) => at >= before && report.number === asked.number && report.kind !== 'touched');
    },
  };
})();`;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.html': 'text/html; charset=utf-8',
};

async function serve(folder: string): Promise<Server> {
  const fileOf = (path: string): string => {
    if (path === '/apl-viewhost.js') return join(projectRoot, 'node_modules/apl-viewhost-web/index.js');
    return path === '/screen' ? join(source, 'screen.html') : join(folder, path);
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/') response.setHeader('content-type', 'text/html; charset=utf-8').end(stagePage);
    else if (path === '/stage.js') response.setHeader('content-type', 'text/javascript').end(stageScript);
    else if (path === '/favicon.ico') response.writeHead(204).end();
    else {
      if (path === '/screen') response.setHeader('content-security-policy', screenPolicy);
      const file = fileOf(path);
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream').end(readFileSync(file));
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return server;
}
