// axe-core on a page: what a person who cannot see, hear or point would stumble over.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** What is serious or critical by the rules of WCAG 2.2 AA and axe's own best practices, a line for each element. */
export function seriousFindings(page: Page): Promise<readonly string[]> {
  return findings(page, ({ impact }) => impact === 'serious' || impact === 'critical');
}

/** Moderate and minor ones too: for pages that are ours from top to bottom and short. */
export function allFindings(page: Page): Promise<readonly string[]> {
  return findings(page, () => true);
}

async function findings(page: Page, wanted: (violation: Violation) => boolean): Promise<readonly string[]> {
  // Evaluated by the debugger: the page's own policy refuses scripts from elsewhere, and shall.
  await page.evaluate(axeSource);
  const violations = await page.evaluate<readonly Violation[]>(
    'window.axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)',
  );
  return violations
    .filter(wanted)
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`),
    );
}
