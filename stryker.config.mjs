// Mutation testing (npm run mutation): what Stryker changes, where it works and what it leaves alone. The rooms and the
// options of one run come from test/mutation/main.mjs; all that a run writes lies in .build/mutation, which git ignores.
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  plugins: ['one-process-runner', 'words-for-the-log', 'survivors'].map(name => `./test/mutation/${name}.mjs`),
  ignorers: ['words-for-the-log'],
  testRunner: 'one-process',
  coverageAnalysis: 'perTest',
  mutate: ['src/{music,questions,skill,spotify}/**/*.ts'],
  ignorePatterns: ['.build', '.ask', '.ci', '.github', 'coverage', 'docs', 'infrastructure', 'lambda', 'tools'],
  tempDirName: '.build/mutation/work',
  incremental: true,
  reporters: ['survivors', 'html', process.stdout.isTTY ? 'progress' : 'progress-append-only'],
  concurrency: 2,
  // The runner itself ends a test that waits for nothing; this is for the loop that cannot be interrupted, on a slow machine.
  timeoutMS: 10_000,
  allowConsoleColors: false,
  disableTypeChecks: false, // the tests are bundled by esbuild, which does not look at types
  checkers: [],
  warnings: { slow: false },
};
