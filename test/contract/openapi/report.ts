// The check's outcome in words, and whether it is good.
import type { Result } from './check';

/** Lines to print; `good` is false when anything was violated or a waiver was not needed. */
export function report({ requests, shapes, violations, waived }: Result): {
  readonly lines: readonly string[];
  readonly good: boolean;
} {
  const idle = [...waived].filter(([, times]) => times === 0).map(([{ rule }]) => rule);
  const lines = [`${requests} requests in the shapes ${shapes.join(', ')}.`, '', 'Rules that are not applied:'];
  for (const [{ rule, reason }, times] of waived) lines.push(`  ${rule} (${times} times): ${reason}`);
  if (violations.size > 0) lines.push('', 'Violations:');
  for (const [text, times] of violations) lines.push(`  ${text}${times > 1 ? ` (${times} times)` : ''}`);
  if (idle.length > 0) lines.push('', 'Waivers that nothing needed; take them away:', ...idle.map(rule => `  ${rule}`));
  const good = violations.size === 0 && idle.length === 0;
  lines.push('', good ? 'The stand-in keeps to the specification.' : 'The stand-in and the specification disagree.');
  return { lines, good };
}
