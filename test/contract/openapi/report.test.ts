import { report } from './report';
import type { Waiver } from './waivers';

const waiver: Waiver = { rule: 'type: null name', reason: 'seen live', covers: () => true };
const base = { requests: 3, shapes: ['new'] as const };

it('is good when nothing is violated and each waiver was needed', () => {
  const { lines, good } = report({ ...base, violations: new Map(), waived: new Map([[waiver, 2]]) });
  expect(good).toBe(true);
  expect(lines).toContain('  type: null name (2 times): seen live');
});

it('is bad when anything is violated', () => {
  const { lines, good } = report({ ...base, violations: new Map([['GET /me 200: type', 4]]), waived: new Map() });
  expect(good).toBe(false);
  expect(lines).toContain('  GET /me 200: type (4 times)');
});

it('is bad when a waiver was not needed', () => {
  const { lines, good } = report({ ...base, violations: new Map(), waived: new Map([[waiver, 0]]) });
  expect(good).toBe(false);
  expect(lines.slice(-3)).toEqual(['  type: null name', '', 'The stand-in and the specification disagree.']);
});
