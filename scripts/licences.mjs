// Lists every package of the lock file with its licence, and fails when one that is shipped in lambda/index.js may not go
// out with a work under the MIT licence. Usage: npm run licences [-- --shipped]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFolders } from './bundle/notices.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const permissive = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0']);
const readJson = file => JSON.parse(readFileSync(join(root, file), 'utf8'));

const shipped = shippedFolders();
const { packages } = readJson('package-lock.json');
const rows = Object.entries(packages)
  .filter(([folder]) => folder !== '' && (shipped.has(folder) || !process.argv.includes('--shipped')))
  .map(([folder, { version, license }]) => ({
    name: folder.split('node_modules/').at(-1),
    version,
    licence: (shipped.has(folder) ? readJson(`${folder}/package.json`).license : license) ?? 'none named',
    use: shipped.has(folder) ? 'shipped' : 'not shipped',
  }));
for (const { name, version, licence, use } of rows) console.log([use, licence, `${name}@${version}`].join('\t'));

const unlocked = [...shipped].filter(folder => packages[folder] === undefined);
const refused = rows.filter(({ use, licence }) => use === 'shipped' && !permissive.has(licence));
for (const folder of unlocked) console.error(`${folder} is shipped but not in the lock file.`);
for (const { name, licence } of refused) console.error(`${name} is shipped, and its licence is ${licence}.`);
if (unlocked.length + refused.length > 0) process.exitCode = 1;

/** Folders of the packages of which at least one file is inside the bundle. */
function shippedFolders() {
  const folder = mkdtempSync(join(tmpdir(), 'record-keeper-licences-'));
  try {
    const metafile = join(folder, 'meta.json');
    const build = [join(root, 'scripts/build.mjs'), join(folder, 'index.js'), metafile];
    execFileSync(process.execPath, build, { stdio: ['ignore', 'ignore', 'inherit'] });
    return new Set(packageFolders(JSON.parse(readFileSync(metafile, 'utf8'))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
