// Runs one TypeScript entry of this checkout: bundles it (packages stay outside) and loads the result.
// Usage: node scripts/run-typescript.mjs src/simulator/terminal/main.ts [arguments for the entry]
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) {
  console.error('Usage: node scripts/run-typescript.mjs ENTRY.ts [arguments]');
  process.exit(2);
}

const name = `${basename(dirname(entry))}-${basename(entry, '.ts')}`;
const outfile = resolve(root, '.build', `${name}.cjs`);
await build({
  entryPoints: [resolve(root, entry)],
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'error',
  outfile,
}).catch(() => process.exit(1)); // esbuild has said what is wrong
process.argv = [process.argv[0], outfile, ...rest];
process.setSourceMapsEnabled(true);
createRequire(import.meta.url)(outfile);
