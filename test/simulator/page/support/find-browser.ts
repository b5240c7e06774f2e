// Whether there is a Chromium here; the finding itself is scripts/find-chromium.mjs, which .ci/run uses too.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The program's path; or, in one line, why there is none. */
export function findBrowser(projectFolder: string): { readonly path: string } | { readonly missing: string } {
  const script = join(projectFolder, 'scripts/find-chromium.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  return status === 0 ? { path: stdout.trim() } : { missing: stderr.trim() };
}
