// Launches of a listener who has not linked, thousands in one process: no call to Spotify, nothing but the skill itself.
import type { RequestEnvelope } from 'ask-sdk-model';
import { firstRequest, launch, loadHandler, timed } from './ask';
import { program } from './program';
import { percentile } from '../ratios';

export interface LaunchPlan {
  readonly bundle: string;
  readonly blocks: number;
  readonly perBlock: number;
  readonly warmUp: number;
}

export interface LaunchFindings {
  /** Microseconds, of each block: a wave of noise spoils a few blocks and not the median of all. */
  readonly p50: readonly number[];
  readonly p99: readonly number[];
}

const LISTENERS = 50;

program(async ({ bundle, blocks, perBlock, warmUp }: LaunchPlan): Promise<LaunchFindings> => {
  const handler = loadHandler(bundle);
  const requests = Array.from({ length: LISTENERS }, (_, index) =>
    JSON.stringify(firstRequest(launch, { accessToken: null, who: `launch-${index}` })),
  );
  let launches = 0;
  const one = async () => {
    launches += 1;
    const turn = await timed(handler, JSON.parse(requests[launches % LISTENERS] ?? '') as RequestEnvelope);
    if (turn.answer.response.card?.type !== 'LinkAccount') throw new Error(`No card to link with: ${turn.text}`);
    return turn.ms * 1000;
  };
  for (let index = 0; index < warmUp; index += 1) await one();
  const found = { p50: [] as number[], p99: [] as number[] };
  for (let block = 0; block < blocks; block += 1) {
    const times: number[] = [];
    for (let index = 0; index < perBlock; index += 1) times.push(await one());
    found.p50.push(percentile(times, 50));
    found.p99.push(percentile(times, 99));
  }
  return found;
});
