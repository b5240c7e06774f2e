// The stand-in as a process of its own, for a soak: tells whoever started it where it is and whom it knows.
import { startStandIn } from '../../../src/simulator/spotify/stand-in';

const LIFE_MS = 24 * 3_600_000;
const TOKENS = 60;

void startStandIn().then(standIn => {
  const tokens = Array.from({ length: TOKENS }, (_, at) =>
    standIn.issueAccessToken(at % 10 === 0 ? 'noa' : 'robin', { lifeMs: LIFE_MS }),
  );
  process.send?.({ apiBaseUrl: standIn.apiBaseUrl, tokens });
  process.once('disconnect', () => void standIn.stop());
});
