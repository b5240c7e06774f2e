// The unit tests of a checkout as one script: bundled once, then evaluated anew for every mutant, so that nothing a
// mutant left in a module (a cache, a table) reaches the next one. Packages stay outside and are loaded once.
import { buildSync } from 'esbuild';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { smallJest } from './small-jest.mjs';

const leftOut = [
  /a mistake of ours says so; the log tells what and where/, // asks for its file in a stack trace: here all files are one
  /by its own name as the voice says it › heard/, // counts its cases
  /^test.skill.every-answer/, // walks through everything: seconds for each survivor, and shorter tests notice the same
];
/** A property that a mutant breaks is broken by many cases: so many fewer are tried. */
const fewerRuns = 10;

/** A function that loads all tests of these folders and answers with them: [{ id, file, run }]. */
export function testsOf(root, folders) {
  const files = folders.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true })
      .filter(name => name.endsWith('.test.ts'))
      .map(name => join(folder, name)),
  );
  const entry = [
    "require('./test/support/loopback-only.ts');",
    ...files.sort().map(name => `file(${JSON.stringify(name)}, () => require(${JSON.stringify(`./${name}`)}));`),
  ].join('\n');
  const { outputFiles } = buildSync({
    stdin: { contents: entry, resolveDir: root, sourcefile: 'all-tests.js' },
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    supported: { 'dynamic-import': false }, // a script has no import() of its own
    write: false,
    logLevel: 'error',
  });
  const around = [
    'require',
    'module',
    'exports',
    'file',
    'describe',
    'test',
    'expect',
    'jest',
    'beforeEach',
    'afterEach',
  ];
  const source = `(function (${around.join(', ')}) {${outputFiles[0].text}\n})`;
  const script = new Script(source, { filename: join(root, 'all-tests.cjs') });
  const require = withFewerRuns(createRequire(join(root, 'all-tests.cjs')));
  return () => {
    const { tests, globals, file } = smallJest();
    const given = { require, module: { exports: {} }, exports: {}, file, ...globals };
    script.runInThisContext()(...around.map(name => given[name]));
    return tests.filter(({ id }) => !leftOut.some(pattern => pattern.test(id)));
  };
}

/** Loads packages as usual, but fast-check tries a tenth of the cases. */
function withFewerRuns(require) {
  const { default: fc } = require('fast-check');
  // One broken case is enough: none is made smaller.
  const assert = (property, { numRuns = 100, ...parameters } = {}) =>
    fc.assert(property, { ...parameters, endOnFailure: true, numRuns: Math.ceil(numRuns / fewerRuns) });
  const hurried = { ...fc, assert };
  const given = { ...hurried, default: hurried, __esModule: true };
  return name => (name === 'fast-check' ? given : require(name));
}
