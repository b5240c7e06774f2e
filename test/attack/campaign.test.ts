import type { AttackCase } from './attack-case';
import type { Attack } from './attacks';
import { campaign, reduced } from './campaign';
import { recordRequests } from './requests/recorded-requests';

/** An attack whose every third case finds something, in a request that is smaller with each case. */
const attack: Attack = {
  what: 'made up',
  atOnce: 1,
  run: (seed, caseNumber) =>
    Promise.resolve({
      findings: caseNumber % 3 === 0 ? [`found from ${seed}`] : [],
      done: { attack: 'requests', sends: ['x'.repeat(100 - caseNumber)] },
      weight: 2,
    }),
  stop: () => Promise.resolve(),
};

describe('a campaign', () => {
  test('throws as much as it is told and counts each kind of finding, with the smallest case of it', async () => {
    const { thrown, cases, found } = await campaign(attack, 20, 7);
    expect([thrown, cases]).toEqual([20, 10]);
    expect(found).toEqual([
      { finding: 'found from 7', times: 4, caseNumber: 9, done: { attack: 'requests', sends: ['x'.repeat(91)] } },
    ]);
  });

  test('leaves away the turns that have no part in a finding', async () => {
    const kept = { attack: 'requests', sends: ['a', 'the one', 'b', 'c'] } as const;
    const again = (tried: AttackCase) =>
      Promise.resolve('sends' in tried && tried.sends.includes('the one') ? ['x'] : []);
    const found = { finding: 'x', times: 1, caseNumber: 0, done: kept };
    expect(await reduced(found, again)).toEqual({ attack: 'requests', sends: ['the one'] });
    expect(await reduced({ ...found, finding: 'never again' }, again)).toEqual(kept);
  });

  test('has requests of every kind to spoil', async () => {
    const sent = (await recordRequests(1)).conversations.flat();
    const kinds = new Set(sent.map(({ request }) => request.type as string));
    expect(kinds.size).toBeGreaterThanOrEqual(9);
    const heard = JSON.stringify(sent);
    for (const part of ['ER_SUCCESS_MATCH', 'echo-sdk.dynamic', '"new":true', 'ERROR']) expect(heard).toContain(part);
    expect(sent.some(({ context }) => context.System.user.accessToken === undefined)).toBe(true);
  });
});
