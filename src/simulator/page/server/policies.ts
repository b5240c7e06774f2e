// What a browser may do with what this server sends.
import type { MiddlewareHandler } from 'hono';

const nothing = ["default-src 'none'", "base-uri 'none'", "form-action 'none'"];

/** Of the page. Covers of the real Spotify lie on its own picture servers; nothing else leads off this machine. */
export function pagePolicy(realSpotify: boolean): string {
  const pictures = realSpotify ? ' https://*.scdn.co https://*.spotifycdn.com' : '';
  return [
    ...nothing,
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    `img-src 'self' data:${pictures}`,
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Of everything that is no page. */
const plainPolicy = [...nothing, "frame-ancestors 'none'"].join('; ');

/** For every answer. What may be kept by the browser says so itself; nothing else is. */
export const commonHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'no-referrer');
  headers.set('cross-origin-resource-policy', 'same-origin');
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', plainPolicy);
};
