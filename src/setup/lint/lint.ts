// Holds a skill package against every rule. Reads nothing and prints nothing.
import { acceptedBy, type Accepted } from './accepted';
import { placeOf, warning, type Finding, type Severity } from './finding';
import { rules } from './rules';
import type { SkillPackage } from './skill-package';

export interface LintOptions {
  /** Held against what a submission to the store needs: notes become errors. */
  readonly publish: boolean;
  readonly accepted: readonly Accepted[];
}

export interface AcceptedFinding extends Finding {
  readonly why: string;
}

export interface LintResult {
  /** Errors first, then warnings, then notes; each kind in the order of the rules. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
}

const order: readonly Severity[] = ['error', 'warning', 'note'];

export function lint(skill: SkillPackage, { publish, accepted }: LintOptions): LintResult {
  const all = rules.flatMap(({ name, check }) => check(skill).map((found): Finding => ({ ...found, rule: name })));
  const judged = all.map(finding => ({ finding, by: acceptedBy(finding, accepted) }));
  const open = judged.flatMap(({ finding, by }) => (by === null ? [finding] : []));
  const stale = accepted
    .filter(entry => judged.every(({ by }) => by !== entry))
    .map(({ rule, about }): Finding => {
      const problem = `Nothing of the rule ${rule} fits ${String(about)} any more.`;
      return { ...warning(placeOf('.'), problem, 'Remove the entry from accepted.ts.'), rule: 'accepted' };
    });
  return {
    findings: order.flatMap(severity =>
      [...open, ...stale]
        .map(finding => (publish ? strict(finding) : finding))
        .filter(same => same.severity === severity),
    ),
    accepted: judged.flatMap(({ finding, by }) => (by === null ? [] : [{ ...finding, why: by.why }])),
  };
}

function strict(finding: Finding): Finding {
  return finding.severity === 'note' ? { ...finding, severity: 'error' } : finding;
}
