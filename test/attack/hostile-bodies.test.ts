import { campaign } from './campaign';
import { bodiesAttack, httpAttack } from './attacks';

test('whatever Spotify answers, the listener gets a good answer, and no log tells what was in it', async () => {
  const { found, thrown } = await campaign(bodiesAttack(), 600, 20_261_121);
  expect(found).toEqual([]);
  expect(thrown).toBeGreaterThanOrEqual(600);
}, 120_000);

test('however its answer travels, too, and nobody is led to an address that an answer names', async () => {
  const attack = await httpAttack();
  const { found } = await campaign(attack, 60, 20_261_121).finally(() => attack.stop());
  expect(found).toEqual([]);
}, 120_000);
