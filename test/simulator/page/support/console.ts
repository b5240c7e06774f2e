// What the pages of one browser window complain about on their consoles.
import type { BrowserContext, ConsoleMessage } from 'playwright-core';

/** Errors on the console and exceptions nobody caught, in every tab; the list grows as they come. */
export function watchConsole(context: BrowserContext): readonly string[] {
  const errors: string[] = [];
  context.on('console', message => {
    if (message.type() === 'error' && !isKnown(message)) errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', error => void errors.push(error.error().message));
  return errors;
}

/** The APL renderer asks Amazon for its fonts, is refused, and goes on with those of the system. */
function isKnown(message: ConsoleMessage): boolean {
  return /cloudfront\.net\/.*\.(ttf|otf|woff2?)\b/.test(`${message.text()} ${message.location().url}`);
}
