// Builds what AWS loads: lambda/index.js, one minified CommonJS file (Lambda's runtime modules and npm packages inside).
// Also exported for the bundle test and the bench, which build to a folder of their own.
import { build } from 'esbuild';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** @param {string} outfile absolute path of the file to write @returns {Promise<import('esbuild').Metafile>} */
export async function buildLambda(outfile = resolve(root, 'lambda/index.js')) {
  const result = await build({
    entryPoints: [resolve(root, 'src/lambda.ts')],
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs', // an ESM bundle of ask-sdk-core fails at load: it requires Node modules dynamically
    minify: true,
    keepNames: true, // ask-sdk-core prints class names in its errors
    legalComments: 'none',
    metafile: true,
    logLevel: 'error',
    outfile,
  });
  return result.metafile;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const metafile = await buildLambda();
  const [[file, { bytes }]] = Object.entries(metafile.outputs);
  console.log(`${file}: ${(bytes / 1024).toFixed(1)} KB`);
}
