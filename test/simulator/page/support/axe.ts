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

/** Serious and critical findings by the rules of WCAG 2.2 AA and axe's own best practices, a line for each element. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  // Evaluated by the debugger: the page's own policy refuses scripts from elsewhere, and shall.
  await page.evaluate(axeSource);
  const violations = await page.evaluate<readonly Violation[]>(
    'window.axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)',
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`),
    );
}
