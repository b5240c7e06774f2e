// Lists the files that belong to the project: what git tracks or would take, or all but the known rest in a copy without git.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const projectRoot = resolve(__dirname, '../..');

const notOurs = new Set(['.git', 'node_modules', 'coverage', '.build', '.ask', '.env', 'index.js']);

/** Paths from the project's root, with forward slashes: files not yet committed too, deleted ones not. */
export function projectFiles(): readonly string[] {
  const listed = existsSync(join(projectRoot, '.git'))
    ? execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
        cwd: projectRoot,
        encoding: 'utf8',
      })
        .split('\0')
        .filter(Boolean)
    : walk('');
  return listed.filter(path => existsSync(join(projectRoot, path)));
}

function walk(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true })
    .filter(entry => !notOurs.has(entry.name))
    .flatMap(entry => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? walk(path) : [path];
    });
}
