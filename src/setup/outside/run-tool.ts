// The frame of each tool's main: real ports in, an exit code out, and failures as sentences.
import type { Outside } from './outside';
import { goOnUnread } from './reader-gone';
import { realOutside } from './real-outside';
import { SetupError, UsageError } from './setup-error';
import { endOrderlyOnSignals } from './signals';

/** `tool` returns the exit code: 0 all well, 1 something is wrong. Wrong usage is 2. */
export async function runTool(tool: (words: readonly string[], outside: Outside) => Promise<number>): Promise<void> {
  endOrderlyOnSignals();
  goOnUnread();
  try {
    process.exitCode = await tool(process.argv.slice(2), realOutside());
  } catch (error) {
    process.exitCode = error instanceof UsageError ? 2 : 1;
    process.stderr.write(`${explain(error)}\n`);
  }
}

function explain(error: unknown): string {
  if (error instanceof SetupError) return `✗ ${error.message}\n  → ${error.mend}`;
  if (error instanceof UsageError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
