// The built page, and the renderer of documents as its package has it. Nothing else of the disk is ever served.
import { readFile, stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Context, Hono } from 'hono';
import { paths, screenPolicy } from '../contract';
import { pagePolicy } from './policies';
import { PageStartError } from './start-problem';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** One name, or one in fonts/: no way out of the folder, and no hidden file. */
const servable = /^\/((?:fonts\/)?[A-Za-z0-9_-][\w.-]*\.(?:css|js|map|svg|woff2))$/;

export interface PageFilesParts {
  /** Where the page was built to. */
  readonly pageFolder: string;
  /** Where node_modules/ is. */
  readonly projectFolder: string;
  readonly realSpotify: boolean;
}

/** Throws a PageStartError when the page was not built. */
export function servePageFiles(app: Hono, { pageFolder, projectFolder, realSpotify }: PageFilesParts): void {
  if (!existsSync(join(pageFolder, 'index.html'))) {
    throw new PageStartError('The page is not built yet: start it with npm start, which builds it first.');
  }
  const page = { 'content-security-policy': pagePolicy(realSpotify) };
  const screen = { 'content-security-policy': screenPolicy };
  app.get('/', context => sendFile(context, join(pageFolder, 'index.html'), page));
  app.get(paths.screen, context => sendFile(context, join(pageFolder, 'screen.html'), screen));
  app.get('/apl-viewhost.js', context =>
    sendFile(context, join(projectFolder, 'node_modules/apl-viewhost-web/index.js')),
  );
  app.get('*', (context, next) => {
    const [, name] = servable.exec(context.req.path) ?? [];
    return name === undefined ? next() : sendFile(context, join(pageFolder, name));
  });
}

/** The browser may keep it, and asks each time whether it is still the same. */
async function sendFile(
  context: Context,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const about = await stat(path).catch(() => null);
  if (about?.isFile() !== true) return context.notFound();
  const etag = `"${about.size.toString(36)}-${Math.floor(about.mtimeMs).toString(36)}"`;
  const common = { ...headers, etag, 'cache-control': 'no-cache' };
  if (context.req.header('if-none-match') === etag) return context.body(null, 304, common);
  const type = types[extname(path)] ?? 'application/octet-stream';
  return context.body(new Uint8Array(await readFile(path)), 200, { ...common, 'content-type': type });
}
