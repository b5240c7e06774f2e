// Where everything is printed. Keeps what comes unasked (a browser that finished linking) from tearing the typed line.
import { clearScreenDown, cursorTo } from 'node:readline';
import type { Line } from './rendering/line';
import { paint } from './rendering/paint';

/** `process.stdout`, or a stream of a test. */
export type OutputStream = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

export interface Screen {
  readonly print: (lines: readonly Line[]) => void;
  /** Nothing is printed any more. */
  close(): void;
}

/** Wider rows are hard to read. */
const mostColumns = 100;

export function createScreen(
  output: OutputStream,
  { colours, interactive }: { readonly colours: boolean; readonly interactive: boolean },
): Screen {
  let open = true;
  const terminal = output.isTTY === true;
  return {
    print(lines) {
      if (!open || lines.length === 0) return;
      const width = terminal ? Math.min(output.columns ?? 80, mostColumns) : null;
      const rows = lines.flatMap(line => paint(line, { colours: colours && terminal, width }));
      if (interactive) {
        cursorTo(output, 0);
        clearScreenDown(output);
      }
      output.write(`${rows.join('\n')}\n`);
    },
    close() {
      open = false;
    },
  };
}
