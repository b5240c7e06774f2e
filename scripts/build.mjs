// Builds what AWS loads: lambda/index.js, one minified CommonJS file with the npm packages inside, and beside it their licences.
// Usage: node scripts/build.mjs [OUTFILE [METAFILE]] - the bundle test and the bench build to a folder of their own.
import { build } from 'esbuild';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leaveOut } from './bundle/leave-out.mjs';
import { leftOut } from './bundle/left-out.mjs';
import { noticesOf } from './bundle/notices.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const [outfile = resolve(root, 'lambda/index.js'), metafile] = process.argv.slice(2);

const result = await build({
  entryPoints: [resolve(root, 'src/lambda.ts')],
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs', // an ESM bundle of ask-sdk-core fails at load: it requires Node modules dynamically
  minify: true,
  charset: 'utf8', // letters as they are: escaped ones are longer
  plugins: [leaveOut(leftOut)],
  external: ['@aws-sdk/client-dynamodb'], // every Lambda runtime brings it along; loaded only where MEMORY_TABLE is set
  supported: {
    'dynamic-import': false, // becomes require(): the runtime's own packages are found by NODE_PATH, which import() ignores
    'regexp-unicode-property-escapes': true, // esbuild doubts it of every Node; a pattern stays a literal, read when it is first used
  },
  legalComments: 'none',
  metafile: true,
  logLevel: 'error',
  outfile: resolve(outfile),
  write: false, // nothing stands in lambda/ that was not built whole
}).catch(() => process.exit(1)); // esbuild has said what is wrong
await mkdir(dirname(resolve(outfile)), { recursive: true });
for (const { path, contents } of result.outputFiles) await writeFile(path, contents);
await writeFile(resolve(dirname(outfile), 'THIRD-PARTY-LICENSES.txt'), noticesOf(result.metafile, root));
if (metafile !== undefined) await writeFile(metafile, JSON.stringify(result.metafile));
for (const [file, { bytes }] of Object.entries(result.metafile.outputs)) {
  console.log(`${file}: ${(bytes / 1024).toFixed(1)} KB`);
}
