// Installs one of the tool packages from its lock file, once: again only when the lock file has changed.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const mark = (folder: string): string => join(folder, 'node_modules', '.made-from');

/** Whether what lies in node_modules was finished from this very lock file. */
export function isFinished(folder: string): boolean {
  try {
    return readFileSync(mark(folder), 'utf8') === stateOf(folder);
  } catch {
    return false;
  }
}

export function markFinished(folder: string): void {
  writeFileSync(mark(folder), stateOf(folder));
}

function stateOf(folder: string): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
}
