// Holds one session while Spotify answers what it likes, and says what was wrong with what came of it.
import { composeSkill, type Doors } from '../../../src/compose';
import { readConfig } from '../../../src/config';
import type { Answered } from '../../../src/spotify/connection';
import type { Failure } from '../../../src/spotify/failure';
import { envelope } from '../../skill/support/requests';
import { NOON_MS } from '../../support/talk';
import { answerFindings, logFindings, ownFaults, TOKEN, traces } from '../answer-findings';
import type { AskedTurn, BodiesCase, SpotifyAnswer } from '../attack-case';
import { connectionsOf, tellingTexts } from '../spotify-in-process';

export interface RanBodies {
  readonly findings: readonly string[];
  /** What was asked and answered, to be kept. */
  readonly done: BodiesCase;
  /** How many answers of Spotify were taken in. */
  readonly bodies: number;
}

/** No turn needs more calls: 250 pages, each tried twice, and what leads to them. */
const MOST_CALLS_OF_A_TURN = 510;

/** The only paths the skill may ever ask for. */
const ownPaths = /^\/(me|me\/playlists\?[\w=&]+|playlists\/[0-9A-Za-z]{1,64}(\/items)?\?[\w=&%.~*+-]+)$/;

export type Answering = (target: string) => SpotifyAnswer;

/** In this process, below HTTP. */
export async function runBodies(asked: readonly AskedTurn[], answering: Answering): Promise<RanBodies> {
  const answers: SpotifyAnswer[] = [];
  const connect = connectionsOf(({ target }) => {
    const answer = answering(target);
    answers.push(answer);
    return Promise.resolve(exchanged(answer));
  });
  const findings = await holdSession(asked, { doors: { connect }, answers });
  return { findings, done: { attack: 'bodies', asked, answers }, bodies: answers.length };
}

/** As connection.ts would hand it on. */
function exchanged({ status, text, retryAfter }: SpotifyAnswer): Answered | Failure {
  if (status === null) return { kind: 'broken-connection' };
  return status >= 200 && status < 300
    ? { kind: 'answered', status, text }
    : { kind: 'refused', status, text, retryAfter };
}

interface Held {
  readonly doors: Doors;
  readonly environment?: Readonly<Record<string, string>>;
  /** Filled as they are given. */
  readonly answers: readonly SpotifyAnswer[];
}

export async function holdSession(asked: readonly AskedTurn[], { doors, environment = {}, answers }: Held) {
  const lines: string[] = [];
  const findings: string[] = [];
  const skill = composeSkill(readConfig({ LOG_LEVEL: 'debug', ...environment }), {
    now: () => NOON_MS,
    writeLog: line => lines.push(line),
    ...doors,
  });
  let attributes: Readonly<Record<string, unknown>> = {};
  for (const turn of asked) {
    const before = answers.length;
    lines.length = 0;
    try {
      const request = envelope(turn, { accessToken: TOKEN, attributes });
      const answer = JSON.parse(JSON.stringify(await skill.invoke(request))) as { sessionAttributes?: object };
      findings.push(...(await answerFindings(request, answer)));
      attributes = (answer.sessionAttributes ?? {}) as typeof attributes;
    } catch (thrown) {
      findings.push(`threw ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`);
    }
    const calls = answers.length - before;
    if (calls > MOST_CALLS_OF_A_TURN) findings.push(`${calls} calls in one turn`);
    findings.push(
      ...logFindings(lines, tellingTexts),
      ...ownFaults(lines).filter(fault => !isSaid(fault, answers)),
      ...traces(),
    );
  }
  skill.close();
  const elsewhere = answers.filter(({ target }) => !ownPaths.test(target)).map(({ target }) => `asked for ${target}`);
  return [...findings, ...elsewhere];
}

/** "We sent what Spotify refuses" is true where Spotify says so, and nowhere else. */
function isSaid(fault: string, answers: readonly SpotifyAnswer[]): boolean {
  return (
    fault.startsWith('bad-request') && answers.some(({ status }) => status !== null && status >= 400 && status < 500)
  );
}

/** The same answers again, each to the call it was given to. What is asked for besides is not there. */
export function answersAgain(answers: readonly SpotifyAnswer[]): Answering {
  const left = [...answers];
  return target => {
    const index = left.findIndex(answer => answer.target === target);
    const [answer] = index < 0 ? [] : left.splice(index, 1);
    return answer ?? { target, status: 404, text: '', retryAfter: null };
  };
}
