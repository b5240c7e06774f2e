// The command as a function: words in, text and exit code out.
import { accepted } from './accepted';
import { readCommandLine, usage, UsageError } from './command-line';
import { lint } from './lint';
import { jsonReport, textReport } from './report';
import { readSkillPackage, type SkillPackage } from './skill-package';

export interface Outcome {
  /** 0: no error; 1: errors; 2: wrong usage, or a folder that cannot be read. */
  readonly exitCode: 0 | 1 | 2;
  readonly output: string;
  readonly errors: string;
}

export function run(words: readonly string[]): Outcome {
  try {
    const { folder, publish, json, all, help } = readCommandLine(words);
    if (help) return { exitCode: 0, output: usage, errors: '' };
    const result = lint(packageAt(folder), { publish, accepted });
    const report = json ? jsonReport : textReport;
    const failed = result.findings.some(({ severity }) => severity === 'error');
    return { exitCode: failed ? 1 : 0, output: report(result, { folder, all }), errors: '' };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { exitCode: 2, output: '', errors: `${error.message}\n${usage}` };
  }
}

function packageAt(folder: string): SkillPackage {
  try {
    return readSkillPackage(folder);
  } catch (error) {
    throw new UsageError(`${folder} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
