import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** What `npm run test:deploy -- WORDS` does on a machine without cfn-lint. */
function run(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run-typescript.mjs', 'test/deploy/run-proofs.ts', ...words],
    { cwd: resolve(__dirname, '../..'), env: { ...process.env, CFN_LINT: '/no/such/linter' }, encoding: 'utf8' },
  );
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
}

describe('the proofs of a deploy', () => {
  test('say what could not be run, why, and how to mend it; nothing has failed then', () => {
    const { status, lines } = run('template');
    expect(lines).toEqual([
      expect.stringMatching(/^not run template: there is no cfn-lint; to mend it: pip install cfn-lint==\d/),
      'tests: 0 passed, 0 failed',
    ]);
    expect(status).toBe(0);
  });

  test('fail where all were asked for and one could not be run', () => {
    expect(run('template', '--all').status).toBe(1);
  });

  test.each([['lambada'], ['--instal'], ['template', 'x']])('refuse words they do not know: %s', (...words) => {
    const { status, stderr } = run(...words);
    expect(status).toBe(2);
    expect(stderr).toContain('Usage: npm run test:deploy [-- lambda|template|rehearsal …] [--install] [--all]');
  });
});
