// The arguments of `npm run screenshot`.
import { parseArgs } from 'node:util';

export interface Wishes {
  readonly folder: string;
  /** Every part, size, theme and device, to be looked at; not just the two pictures of the documentation. */
  readonly all: boolean;
}

export const usage = `Usage: npm run screenshot [-- [--all] [--out FOLDER]]
  --out FOLDER   where the pictures go (docs)
  --all          every part of the page, in both sizes, light and dark, and every device`;

/** Null when they make no sense. */
export function readArguments(args: readonly string[]): Wishes | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { out: { type: 'string', default: 'docs' }, all: { type: 'boolean', default: false } },
    });
    return values.out === '' ? null : { folder: values.out, all: values.all };
  } catch {
    return null;
  }
}
