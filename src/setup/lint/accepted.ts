// Warnings this skill lives with, each with its reason. One that nothing gives any more is itself a warning.
import type { Finding } from './finding';

export interface Accepted {
  readonly rule: string;
  /** Fits the problem. */
  readonly about: RegExp;
  readonly why: string;
}

export const accepted: readonly Accepted[] = [
  {
    rule: 'sample-beginnings',
    about: /with "(tell|open|start|begin|run|play|use|resume)", which opens skills/,
    why: 'it is said while the skill is open, where it opens nothing else; from outside, "ask record keeper to" comes first.',
  },
  {
    rule: 'slotless-samples',
    about: /another sample of (DescribePlaylist|Play|Change|CarryOn)Intent would fill/,
    why: 'it means the playlist that is open or was read last, and an empty slot is answered so.',
  },
];

/** The entry that accepts a finding; null when there is none. An error is never accepted. */
export function acceptedBy(finding: Finding, entries: readonly Accepted[]): Accepted | null {
  if (finding.severity !== 'warning') return null;
  return entries.find(({ rule, about }) => rule === finding.rule && about.test(finding.problem)) ?? null;
}
