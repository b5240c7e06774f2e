import { campaign } from './campaign';
import { requestsAttack } from './attacks';

test('whatever a request holds, the answer is one that Alexa takes, and neither answer nor log tells a secret', async () => {
  const { found, thrown } = await campaign(await requestsAttack(2), 400, 20_261_121);
  expect(found).toEqual([]);
  expect(thrown).toBeGreaterThanOrEqual(400);
}, 120_000);
