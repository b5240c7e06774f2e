// The findings as lines for people, or as JSON for scripts.
import type { Finding } from './finding';

export type Examination = readonly (readonly [check: string, finding: Finding])[];

export function textReport(examination: Examination): readonly string[] {
  return examination.flatMap(([check, finding]) => lines(check, finding));
}

function lines(check: string, finding: Finding): readonly string[] {
  switch (finding.state) {
    case 'ok':
      return [`✓ ${check}: ${finding.text}`];
    case 'wrong':
      return [`✗ ${check}: ${onOneLine(finding.text)}`, `  → ${finding.mend}`];
    case 'unchecked':
      return [`- ${check}: not checked, because ${finding.because}`];
  }
}

/** Amazon's own words may be in it: a finding stays one line, and nothing in it steers the terminal. */
function onOneLine(text: string): string {
  return text.replace(/\s*\p{Cc}+\s*/gu, ' ');
}

/** One object with `ok`, which is what the exit code says too, and the checks in order. */
export function jsonReport(examination: Examination): string {
  return JSON.stringify(
    { ok: isHealthy(examination), checks: examination.map(([check, finding]) => ({ check, ...finding })) },
    null,
    2,
  );
}

/** Nothing is wrong; what was not checked may be. */
export function isHealthy(examination: Examination): boolean {
  return examination.every(([, { state }]) => state !== 'wrong');
}
