// What the lint prints: for people, and for programs. Knows no rule.
import type { Finding, Severity } from './finding';
import type { LintResult } from './lint';

export interface ReportOptions {
  /** The folder as it was given. */
  readonly folder: string;
  /** Notes and accepted findings too. */
  readonly all: boolean;
}

/** One block per finding, those that differ only in the file put together; then one line that counts. */
export function textReport(result: LintResult, { folder, all }: ReportOptions): string {
  const shown = all ? result.findings : result.findings.filter(({ severity }) => severity !== 'note');
  const blocks = [
    ...grouped(shown).map(([first, files]) => block(first, files, first.severity)),
    ...(all
      ? grouped(result.accepted).map(([first, files]) => `${block(first, files, 'accepted')}\n  because ${first.why}`)
      : []),
  ];
  return [...blocks, countLine(result, { folder, all })].map(text => `${text}\n`).join('');
}

/** Everything, as one JSON document. */
export function jsonReport({ findings, accepted }: LintResult, { folder }: ReportOptions): string {
  return `${JSON.stringify({ folder, counts: countsOf(findings), findings, accepted }, null, 2)}\n`;
}

function block({ path, problem, mend, rule }: Finding, files: readonly string[], label: Severity | 'accepted'): string {
  const [first = '', ...others] = files;
  const more = others.length === 0 ? '' : ` (and in ${others.join(', ')})`;
  return `${label}  ${first}  ${path}  [${rule}]${more}\n  ${problem}\n  → ${mend}`;
}

/** Each finding once, with all files it is in. */
function grouped<T extends Finding>(findings: readonly T[]): readonly (readonly [T, readonly string[]])[] {
  const groups = new Map<string, readonly [T, string[]]>();
  for (const finding of findings) {
    const { file, ...rest } = finding;
    const key = JSON.stringify(rest);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding, [file]]);
    else group[1].push(file);
  }
  return [...groups.values()];
}

function countLine({ findings, accepted }: LintResult, { folder, all }: ReportOptions): string {
  const { error, warning, note } = countsOf(findings);
  const hidden = all ? '' : ' (--all shows them)';
  const rest = [
    ...(note === 0 ? [] : [`${number(note, 'thing')} to replace or add before publishing${hidden}`]),
    ...(accepted.length === 0 ? [] : [`${number(accepted.length, 'warning')} accepted`]),
  ];
  return [`${folder}: ${number(error, 'error')}, ${number(warning, 'warning')}`, ...rest].join('; ');
}

function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const of = (severity: Severity) => findings.filter(finding => finding.severity === severity).length;
  return { error: of('error'), warning: of('warning'), note: of('note') };
}

function number(amount: number, thing: string): string {
  return `${amount === 0 ? 'no' : amount} ${thing}${amount === 1 ? '' : 's'}`;
}
