// The same sessions over real connections: the answers come off the wire, through node's parser and our own client.
import type { AskedTurn, SpotifyAnswer } from '../attack-case';
import { holdSession, type Answering, type RanBodies } from './run-bodies';
import type { WireServer } from './wire-server';

/** One at a time: the server gives its answers to whoever asks. */
export async function runOverHttp(
  server: WireServer,
  asked: readonly AskedTurn[],
  answering: Answering,
): Promise<RanBodies> {
  const answers: SpotifyAnswer[] = [];
  const strayedBefore = server.strayed();
  server.answer(answering, answer => answers.push(answer));
  const environment = { SPOTIFY_API_BASE_URL: server.baseUrl };
  const findings = await holdSession(asked, { doors: {}, environment, answers });
  const strayed = server.strayed() > strayedBefore ? ['went to an address that an answer named'] : [];
  return { findings: [...findings, ...strayed], done: { attack: 'bodies', asked, answers }, bodies: answers.length };
}
