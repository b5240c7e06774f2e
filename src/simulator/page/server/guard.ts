// Keeps other pages of the browser out: a name of theirs pointed at this machine (DNS rebinding), and requests they make
// their visitor's browser send (cross-site request forgery).
import type { MiddlewareHandler } from 'hono';

/** Refuses what does not come from this server's own page, or from a person who typed its address. */
export function guard(port: () => number): MiddlewareHandler {
  const own = (host: string): boolean =>
    ['127.0.0.1', 'localhost'].some(name => host === `${name}:${port()}` || (host === name && port() === 80));
  return async (context, next) => {
    const { req } = context;
    const host = req.header('host') ?? '';
    if (!own(host)) {
      return context.text('This address is not served here.\n', 421);
    }
    const origin = req.header('origin');
    if (origin !== undefined && origin !== `http://${host}`) return context.text('Not from another page.\n', 403);
    const site = req.header('sec-fetch-site');
    if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isVisit(req)) {
      return context.text('Not from another page.\n', 403);
    }
    return next();
  };
}

/** Somebody follows a link to the page itself: that shows nothing to the page the link is on, and does nothing. */
function isVisit(req: { readonly path: string; header(name: string): string | undefined }): boolean {
  const top = req.header('sec-fetch-mode') === 'navigate' && req.header('sec-fetch-dest') === 'document';
  return top && req.path === '/';
}
