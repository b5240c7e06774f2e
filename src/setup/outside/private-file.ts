// A file that nobody else may read and that is gone afterwards, whatever happens: for secrets that a program takes only so.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outside } from './outside';

/** Writes the file, hands its path to `use`, and removes it at once: also after a failure, and on Ctrl-C. */
export async function withPrivateFile<T>(
  outside: Outside,
  content: string,
  use: (path: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'record-keeper-')); // mode 700
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const takeBack = outside.atExit(remove);
  try {
    const path = join(folder, 'request.json');
    writeFileSync(path, content, { mode: 0o600, flag: 'wx' });
    return await use(path);
  } finally {
    remove();
    takeBack();
  }
}
