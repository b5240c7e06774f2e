// Bundles the simulator's page for the browser into .build/page/: page.js, page.css, screen.js, fonts, icon.svg and the two HTML files.
// Usage: node scripts/build-page.mjs [OUTFOLDER]
import { build } from 'esbuild';
import { copyFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(root, 'src/simulator/page/browser');
const outdir = resolve(process.argv[2] ?? join(root, '.build/page'));

rmSync(join(outdir, 'fonts'), { recursive: true, force: true }); // their names change with them
await build({
  entryPoints: { page: join(source, 'page.tsx'), screen: join(source, 'screen/screen.ts') },
  absWorkingDir: root,
  tsconfig: join(source, 'tsconfig.json'),
  bundle: true,
  platform: 'browser',
  target: 'es2022',
  format: 'iife',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.woff2': 'file' },
  assetNames: 'fonts/[name]-[hash]',
  minify: true,
  sourcemap: 'linked',
  logLevel: 'error',
  outdir,
}).catch(() => process.exit(1)); // esbuild has said what is wrong
for (const file of ['index.html', 'icon.svg', 'screen.html']) copyFileSync(join(source, file), join(outdir, file));
