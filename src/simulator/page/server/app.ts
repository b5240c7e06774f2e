// Everything the server answers, as one Hono application. Knows no sockets.
import { Hono } from 'hono';
import { paths } from '../contract';
import { serveApi, type ApiParts } from './api';
import { guard } from './guard';
import { servePageFiles, type PageFilesParts } from './page-files';
import { cover } from './pictures/cover';
import { commonHeaders } from './policies';

export interface AppParts extends ApiParts, Omit<PageFilesParts, 'realSpotify'> {
  /** Where the server listens, known once it does. */
  readonly port: () => number;
}

/** Throws a PageStartError when the page was not built. */
export function createApp(parts: AppParts): Hono {
  const { desk, port } = parts;
  const app = new Hono();
  app.use('*', commonHeaders, guard(port));
  serveApi(app, parts);
  app.get(paths.link, context => {
    if (context.req.method === 'HEAD') return context.body(null, 204); // nothing is begun by looking
    const { url } = desk.alexa.startLinking();
    desk.tellState();
    return context.redirect(url, 302);
  });
  app.get(`${paths.pictures}/:file`, context => {
    const [, name] = /^([\w-]{1,80})\.svg$/.exec(context.req.param('file')) ?? [];
    if (name === undefined) return context.notFound();
    const headers = { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400, immutable' };
    return context.body(cover(name), 200, headers);
  });
  servePageFiles(app, { ...parts, realSpotify: desk.standIn === null });
  app.notFound(context => context.text('There is nothing here.\n', 404));
  app.onError((_error, context) => context.text('The simulator failed.\n', 500));
  return app;
}
