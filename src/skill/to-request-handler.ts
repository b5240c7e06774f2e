// Our Handler -> ASK's request handler: opens the turn, answers it or its failure the same way, remembers, logs one line.
import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { Request, RequestEnvelope, Response } from 'ask-sdk-model';
import { MusicError } from '../music/music-error';
import { phrasesFor } from '../speech/languages';
import type { SkillDoors } from './doors';
import type { Need } from './intents';
import { localeOf, openTurn, type CallSums, type OpenTurn } from './open-turn';
import { problemReply } from './problem-replies';
import { isSilent, type Reply } from './reply';
import { safeMessage } from './safe-message';
import type { Session } from './session';
import { toResponse } from './to-response';
import type { Handler, Turn } from './turn';

export interface Answering {
  /** Whether this request is meant. */
  readonly answers: (request: Request) => boolean;
  readonly needs: Need;
  readonly handler: Handler<string>;
}

export function toRequestHandler({ answers, needs, handler }: Answering, doors: SkillDoors): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) => answers(requestEnvelope.request),
    async handle(input) {
      const open = openTurn(input, doors);
      try {
        if (needs === 'link') open.turn.library();
        const reply = await handler(open.turn);
        logTurn(doors, open, reply.outcome);
        return respond(input, open.turn, reply);
      } catch (error) {
        logFailure(doors, open, error);
        return respond(input, open.turn, problemReply(error, open.turn.phrases));
      } finally {
        open.close();
      }
    },
  };
}

/** The last net: what fails outside a turn is answered as our own fault. Never throws, whatever the request. */
export function answerFailure({ requestEnvelope }: HandlerInput, error: unknown, doors: SkillDoors): Response {
  const { request, session } = requestEnvelope as Partial<RequestEnvelope>;
  doors.log.error('failure', describe(error));
  const phrases = phrasesFor(localeOf(request));
  return mayBeAnswered(request, session) ? toResponse(problemReply(error, phrases), phrases) : {};
}

function respond({ requestEnvelope, attributesManager }: HandlerInput, turn: Turn<string>, reply: Reply): Response {
  const { request, session } = requestEnvelope;
  const response = mayBeAnswered(request, session) ? toResponse(reply, turn.phrases) : {};
  // ASK refuses to hold attributes where there is no session.
  if (isPresent(session)) attributesManager.setSessionAttributes({ recordKeeper: remembered(turn, reply) });
  return response;
}

/** Where nothing was said, the last question still stands. */
function remembered({ session }: Turn<string>, reply: Reply): Session {
  if (isSilent(reply)) return session;
  const { place = session.place, ask, last = session.last } = reply;
  return { place, asked: ask?.asked ?? null, last };
}

/** Events come without a session and allow no speech; a launch or an intent is spoken to even then. */
function mayBeAnswered(request: Request | null | undefined, session: unknown): boolean {
  return isPresent(session) || request?.type === 'LaunchRequest' || request?.type === 'IntentRequest';
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function logTurn({ log, now }: SkillDoors, { turn, calls }: OpenTurn, outcome: string): void {
  const fields = { ...aboutRequest(turn.request), outcome, ...cost(now() - turn.nowMs, calls()) };
  // Why Alexa gave a session up is told nowhere else, nor that part of an answer is missing.
  const troubled = turn.request.type === 'SessionEndedRequest' && turn.request.error !== undefined;
  if (troubled || calls().failed > 0) log.warn('turn', fields);
  else log.info('turn', fields);
}

function logFailure({ log, now }: SkillDoors, { turn, calls }: OpenTurn, error: unknown): void {
  const expected = error instanceof MusicError && error.kind !== 'bad-request' && error.kind !== 'bad-answer';
  const fields = { ...aboutRequest(turn.request), ...describe(error), ...cost(now() - turn.nowMs, calls()) };
  if (expected) log.warn('turn', fields);
  else log.error('turn', fields);
}

function cost(ms: number, { count, failed, totalMs, lastFailure }: CallSums) {
  const failures = failed === 0 ? {} : { failedCalls: failed, lastFailure };
  return { ms, calls: count, spotifyMs: totalMs, ...failures };
}

/** What may be logged of a request: its type, intent and locale, and why a session ended. */
function aboutRequest(request: Request) {
  const about = { type: request.type, locale: localeOf(request) };
  switch (request.type) {
    case 'IntentRequest':
      return { ...about, intent: request.intent.name };
    case 'SessionEndedRequest':
      return {
        ...about,
        reason: request.reason,
        errorType: request.error?.type,
        errorMessage: safeMessage(request.error?.message),
      };
    default:
      return about;
  }
}

/** Every field of a MusicError is safe to keep; of any other error only its name and where it arose are. */
function describe(error: unknown) {
  if (error instanceof MusicError) {
    return {
      outcome: error.kind,
      reason: error.message,
      status: error.status,
      call: error.call,
      retryAfterSeconds: error.retryAfterSeconds,
    };
  }
  if (!(error instanceof Error)) return { outcome: 'our-fault', reason: typeof error };
  const where = error.stack
    ?.split('\n')
    .filter(line => /^ {4}at .*:\d+:\d+\)?$/.test(line)) // the rest is the message, which may quote anything
    .slice(0, 5)
    .map(line => line.trim())
    .join(' | ');
  return { outcome: 'our-fault', reason: error.name, where };
}
