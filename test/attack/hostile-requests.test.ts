import fc from 'fast-check';
import { attack } from './attack';
import { hostileRequest } from './hostile-requests';

test('whatever a request holds, the answer is one that Alexa takes, and neither answer nor log tells a secret', async () => {
  const property = fc.asyncProperty(hostileRequest, async request => {
    expect(await attack(request)).toEqual([]);
  });
  await fc.assert(property, { seed: 20261121, numRuns: 1500 });
}, 60_000);
