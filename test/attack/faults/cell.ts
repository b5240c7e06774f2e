// One cell: a recorded request, sent to a skill of its own whose way to Spotify is troubled, and all that came of it.
import type { RequestEnvelope } from 'ask-sdk-model';
import { join } from 'node:path';
import { composeSkill } from '../../../src/compose';
import { readConfig } from '../../../src/config';
import { devices } from '../../../src/simulator/alexa/envelope/devices';
import { judge } from '../../../src/simulator/alexa/judge/judge';
import { readModel } from '../../../src/simulator/alexa/package-files';
import { outcome, turnError } from '../../../src/simulator/alexa/turn-outcome';
import type { AlexaTurn } from '../../../src/simulator/alexa/simulated-alexa';
import type { Memory } from '../../../src/music/memory';
import type { StandIn } from '../../../src/simulator/spotify/stand-in';
import { checkTurn } from '../../conversations/support/check-turn';
import type { Recorded } from './record';
import { watchSignals } from './signals';
import type { VirtualTime } from './virtual-time';

const model = readModel(join(process.cwd(), 'skill-package'), 'en-US');

/** A spoken turn's usual budget, and what is waited at most for an answer about to come. */
export const BUDGET_MS = 6000;

export interface Surroundings {
  readonly standIn: StandIn;
  readonly time: VirtualTime;
  /** Where Spotify is taken to be; the stand-in, unless it is given. */
  readonly baseUrl?: string;
  /** As Lambda's context says it; absent where there is none. */
  readonly lambdaLeavesMs?: number;
  /** In place of the one that was recorded. */
  readonly memory?: Memory;
}

export interface CellOutcome {
  readonly spoken: string;
  readonly card: string | null;
  readonly sessionEnds: boolean;
  /** Calls that were tried, as patterns. */
  readonly calls: readonly string[];
  /** The turn's own line of log, parsed; null when there is not exactly one. */
  readonly line: Readonly<Record<string, unknown>> | null;
  /** Everything that must not be so in any answer: rules of Alexa's that it breaks, secrets, things left behind. */
  readonly wrong: readonly string[];
  readonly tookMs: number;
  /** How many more connections there are after the answer than before the request. */
  readonly connectionsMore: number;
}

export async function playCell(recorded: Recorded, around: Surroundings): Promise<CellOutcome> {
  const { standIn, time, lambdaLeavesMs } = around;
  const connectionsBefore = connections();
  const lines: string[] = [];
  const calls: string[] = [];
  const token = standIn.issueAccessToken('robin');
  const request = withToken(recorded.request, token);
  const skill = composeSkill(readConfig({ SPOTIFY_API_BASE_URL: around.baseUrl ?? standIn.apiBaseUrl }), {
    now: () => time.nowMs(),
    writeLog: line => lines.push(line),
    onSpotifyCall: ({ call }) => calls.push(call),
    memory: around.memory ?? recorded.memory,
  });
  const signals = watchSignals();
  const startedMs = time.nowMs();
  const context = lambdaLeavesMs === undefined ? undefined : { getRemainingTimeInMillis: () => lambdaLeavesMs };
  const hangs = () => standIn.openRequests > 0;
  try {
    const envelope: unknown = JSON.parse(JSON.stringify(await time.pass(skill.invoke(request, context), hangs)));
    const tookMs = time.nowMs() - startedMs;
    const left = [...(await leftBehind(standIn, time)), ...signals.leftOver()];
    const turn = await turnOf(envelope, request, recorded.intent);
    return {
      spoken: turn.spoken,
      card: turn.card?.type ?? null,
      sessionEnds: turn.microphone === 'closed',
      calls,
      line: lineOf(lines),
      wrong: [...objections(recorded.intent, turn, lines), ...secretsIn(lines, request), ...left],
      tookMs,
      connectionsMore: connections() - connectionsBefore,
    };
  } finally {
    signals.end();
    skill.close();
  }
}

/** Of both sides: the stand-in lives in this process too. */
function connections(): number {
  return process.getActiveResourcesInfo().filter(name => name === 'TCPSocketWrap').length;
}

function withToken(request: RequestEnvelope, accessToken: string): RequestEnvelope {
  const copy = structuredClone(request);
  copy.context.System.user.accessToken = accessToken;
  if (copy.session) copy.session.user.accessToken = accessToken;
  return copy;
}

async function turnOf(envelope: unknown, request: RequestEnvelope, intent: string): Promise<AlexaTurn> {
  const requestType = request.request.type;
  const findings = await judge({
    requestType,
    intent,
    envelope,
    device: devices.dot,
    model,
    declaredInterfaces: null,
    shown: null,
  });
  const answer = { kind: 'answered', envelope } as const;
  const heard = outcome(answer, turnError(answer, findings), requestType);
  const response = heard.response?.response;
  const open = response?.shouldEndSession === false;
  return {
    ...heard,
    heard: null,
    notForSkill: false,
    request,
    microphone: open ? 'open' : 'closed',
    sessionOpen: open,
    findings,
    tookMs: 0,
  };
}

function objections(said: string, turn: AlexaTurn, log: readonly string[]): readonly string[] {
  try {
    checkTurn(said, turn, { butFor: [], log });
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function lineOf(lines: readonly string[]): CellOutcome['line'] {
  const turns = lines.map(line => JSON.parse(line) as Record<string, unknown>).filter(({ event }) => event === 'turn');
  return turns.length === 1 ? (turns[0] ?? null) : null;
}

/** Names of the stand-in's people and playlists, and whatever the request knows by an id. */
function secretsIn(lines: readonly string[], request: RequestEnvelope): readonly string[] {
  const ids = JSON.stringify(request.session?.attributes ?? {}).match(/[0-9A-Za-z]{22}/g) ?? [];
  const secrets = [
    ...ids,
    request.session?.user.userId ?? '',
    'Road Trip',
    'Ever Loved',
    'Rainy',
    'robin',
    'Robin',
    'Vale',
  ];
  return lines.flatMap(line =>
    secrets.filter(secret => secret !== '' && line.includes(secret)).map(secret => `In the log: ${secret}`),
  );
}

/** What outlives the turn. That a connection was ended takes some rounds to be heard of, and no time. */
async function leftBehind(standIn: StandIn, time: VirtualTime): Promise<readonly string[]> {
  for (let round = 0; round < 2000 && standIn.openRequests + time.waiting > 0; round += 1) {
    await new Promise<void>(resolve => setImmediate(resolve));
  }
  return [
    ...(standIn.openRequests > 0 ? [`${standIn.openRequests} requests to Spotify are left.`] : []),
    ...(time.waiting > 0 ? [`${time.waiting} timers are left.`] : []),
  ];
}
