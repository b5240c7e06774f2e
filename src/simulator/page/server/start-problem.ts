// Why the page could not start, when the reason is this server's own.

/** An obstacle for the person who started it: one line, with what to do. */
export class PageStartError extends Error {
  override readonly name = 'PageStartError';
}
