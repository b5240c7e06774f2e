// How long a playlist of 10,000 songs plays: ours in whole turns; the peer's way in stretches, one beside each of ours, which
// together are one whole reading of 200 pages. So a round's quotient is (stretch x number of stretches) / our turn.
import { summaryOf } from '../ratios';
import { single, type Found } from '../rows';
import type { Stage } from '../stage';
import type { PeerPlayingTimeFindings } from '../programs/peer-playing-time';
import type { PlayingTimeFindings } from '../programs/playing-time';

/** Divides the 200 pages, and is as many as the rounds that count. */
const stretches = 25;

export async function measureLength(stage: Stage): Promise<readonly Found[]> {
  const peer = stage.peer.replace('index.cjs', 'playing-time.cjs');
  // Ten thousand songs are a lot to make. The longest turn there may be: on a slow machine six seconds may not be enough.
  const far = { origin: await stage.anotherSpotify(), variables: { TURN_BUDGET_MS: '7500' } };
  const [theirs, ...halves] = await Promise.all([
    stage.measure<PeerPlayingTimeFindings>('peer-playing-time', { peer, rounds: stretches }, far),
    stage.measure<PlayingTimeFindings>('playing-time', { rounds: 13, worker: 1 }, far),
    stage.measure<PlayingTimeFindings>('playing-time', { rounds: 12, worker: 2 }, far),
  ]);
  const ours = halves.flatMap(half => half.rounds);
  const ranOut = halves.reduce((sum, half) => sum + half.ranOut, 0);
  const again = ranOut === 0 ? '' : `; ${ranOut} of our turns ran out of time and were asked anew`;
  const ratio = ours.map(({ ms }, round) => ((theirs.stretchMs[round] ?? NaN) * stretches) / ms);
  const bytes = ours[0]?.bytes ?? NaN;
  return [
    { key: 'G10.time', ...summaryOf(ratio), note: `the peer's way in ${stretches} stretches of one reading${again}` },
    single('G10.bytes', theirs.bytes / bytes, { note: `${kilobytes(theirs.bytes)} / ${kilobytes(bytes)} KB of JSON` }),
    single('G10.packed', theirs.packedBytes / bytes, {
      note: `${kilobytes(theirs.packedBytes)} / ${kilobytes(bytes)} KB`,
    }),
    { key: 'G10.rtt', ...summaryOf(ours.map(({ ms, rttMs }) => ms / (2 * rttMs))) },
  ];
}

const kilobytes = (bytes: number) => Math.round(bytes / 1024);
