// A function per test: the bundle built once for a file of proofs, and everything that was started ended.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LambdaNodeLine } from '../tools/lambda-paths';
import { startFunction, type LambdaFunction } from './lambda-function';
import type { Outcome } from './runtime-api';

/** Starts the shipped file, or the code in another folder, with these settings. */
export type Start = (environment?: Readonly<Record<string, string>>, folder?: string) => Promise<LambdaFunction>;

/** Each test ends its function, and fails when it asked AWS for what AWS does not offer. */
export function useFunction(node: LambdaNodeLine): Start {
  const shipped = mkdtempSync(join(tmpdir(), 'record-keeper-lambda-'));
  let lambda: LambdaFunction | null = null;
  beforeAll(() => execFileSync(process.execPath, ['scripts/build.mjs', join(shipped, 'index.js')], { stdio: 'pipe' }));
  afterAll(() => rmSync(shipped, { recursive: true, force: true }));
  afterEach(async () => {
    const misuse = lambda?.misuse ?? [];
    await lambda?.stop();
    lambda = null;
    expect(misuse).toEqual([]);
  });
  return async (environment = {}, folder = shipped) => {
    lambda = await startFunction({ node, folder, environment });
    return lambda;
  };
}

/** What a listener hears; throws when there was no answer. */
export function heard(outcome: Outcome): string {
  if (outcome.kind !== 'answered') throw new Error(`No answer: ${JSON.stringify(outcome)}`);
  const { response } = outcome.body as { response: { outputSpeech?: { ssml: string } } };
  return response.outputSpeech?.ssml ?? '';
}
