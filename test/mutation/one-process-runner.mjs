// A test runner for Stryker that keeps all unit tests loaded in one process and, for each mutant, evaluates them anew and
// runs only those that reach it, quickest first, until one fails. Stryker's own jest runner loads every test file again
// for every mutant: about a second each, where this takes some milliseconds.
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { testsOf } from './load-tests.mjs';
import { failureOf, waitsForNothing } from './small-jest.mjs';

const folders = ['music', 'questions', 'skill', 'spotify'].map(room => join('test', room));
/** Stryker lets a mutant be reached a hundred times as often as the code it replaces; a fraction tells a loop as well. */
const patience = 20;
const timesFile = 'test-times.json';

class OneProcessRunner {
  #root = process.cwd();
  #load;
  #times = {};

  capabilities() {
    return { reloadEnvironment: true }; // it always does
  }

  async init() {
    process.setMaxListeners(0);
    this.#load = testsOf(this.#root, folders);
    try {
      this.#times = JSON.parse(readFileSync(timesFile, 'utf8'));
    } catch {
      // The first process of a run is the one that measures them.
    }
  }

  async dryRun() {
    const context = freshContext();
    context.mutantCoverage = { static: {}, perTest: {} };
    const results = [];
    for (const test of this.#load()) {
      context.currentTestId = test.id;
      const { failure, ms } = await failureOf(test);
      context.currentTestId = undefined;
      this.#times[test.id] = ms;
      const result = {
        id: test.id,
        name: test.id,
        fileName: resolve(this.#root, test.file),
        timeSpentMs: Math.round(ms),
      };
      results.push(
        failure === null
          ? { ...result, status: TestStatus.Success }
          : { ...result, status: TestStatus.Failed, failureMessage: failure },
      );
    }
    writeFileSync(timesFile, JSON.stringify(this.#times));
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: context.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    const context = freshContext();
    const mostHits = hitLimit === undefined ? Infinity : Math.max(1000, hitLimit / patience);
    Object.assign(context, { hitLimit: mostHits, hitCount: 0 });
    if (mutantActivation === 'static') context.activeMutant = activeMutant.id;
    let tests;
    try {
      tests = this.#load();
    } catch (error) {
      return { status: MutantRunStatus.Error, errorMessage: String(error?.message ?? error) };
    }
    context.activeMutant = activeMutant.id;
    const wanted = testFilter && new Set(testFilter);
    const chosen = tests.filter(({ id }) => wanted?.has(id) ?? true);
    const time = ({ id }) => this.#times[id] ?? Infinity;
    chosen.sort((a, b) => time(a) - time(b) || 0);
    let nrOfTests = 0;
    for (const test of chosen) {
      nrOfTests++;
      const { failure } = await failureOf(test);
      if (context.hitCount > mostHits) return { status: MutantRunStatus.Timeout, reason: 'It went round too often.' };
      if (failure === waitsForNothing) return { status: MutantRunStatus.Timeout, reason: waitsForNothing };
      if (failure !== null) {
        return { status: MutantRunStatus.Killed, killedBy: [test.id], failureMessage: failure, nrOfTests };
      }
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }
}

/** What the instrumented code reads; a new one for every loading, as each loading keeps the one it found. */
function freshContext() {
  return (globalThis.__stryker__ = {});
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'one-process', OneProcessRunner)];
