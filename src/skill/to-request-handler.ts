// Our Handler -> ASK's request handler: opens the turn, answers it or its failure the same way, remembers, reports.
import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { Request, RequestEnvelope, Response } from 'ask-sdk-model';
import { phrasesFor } from '../speech/languages';
import type { SkillDoors } from './doors';
import type { Need } from './intents';
import { beginToLearn, learnOfLink } from './learn-of-link';
import { localeOf, openTurn } from './open-turn';
import { problemReply } from './problem-replies';
import { readSession } from './read-session';
import { isSilent, type Reply } from './reply';
import type { TurnReporter } from './report-turn';
import type { Session } from './session';
import { toResponse } from './to-response';
import type { Handler, Turn } from './turn';

export interface Answering {
  /** Whether this request is meant. */
  readonly answers: (request: Request) => boolean;
  readonly needs: Need;
  readonly handler: Handler<string>;
}

export function toRequestHandler(
  { answers, needs, handler }: Answering,
  doors: SkillDoors,
  reporter: TurnReporter,
): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) => answers(requestEnvelope.request),
    async handle(input) {
      const open = openTurn(input, doors);
      const { turn, memory, link } = open;
      try {
        beginToLearn(turn, link);
        const answer = await attempt(handler, turn, needs);
        const error = 'error' in answer ? answer.error : null;
        await learnOfLink(turn, link, error);
        await memory.settle();
        if ('error' in answer) reporter.failed(open, error);
        else reporter.answered(open, answer.outcome);
        return respond(input, turn, 'error' in answer ? problemReply(error, turn.phrases) : answer);
      } finally {
        open.close();
      }
    },
  };
}

/** The handler's reply, or what it failed by. */
async function attempt(
  handler: Handler<string>,
  turn: Turn<string>,
  needs: Need,
): Promise<Reply | { readonly error: unknown }> {
  try {
    if (needs === 'link') turn.library();
    return await handler(turn);
  } catch (error) {
    return { error };
  }
}

/** The last net: what fails outside a turn is answered as our own fault. Never throws, whatever the request. */
export function answerFailure(input: HandlerInput, error: unknown, reporter: TurnReporter): Response {
  const { request, session } = input.requestEnvelope as Partial<RequestEnvelope>;
  reporter.failedOutside(request, error);
  // Otherwise ASK sends back to Alexa, unread, whatever the session held.
  if (isPresent(session))
    input.attributesManager.setSessionAttributes({ recordKeeper: readSession(session.attributes) });
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

/**
 * Events come without a session and allow no speech; a launch or an intent is spoken to even then. At the end of a session
 * nobody listens any more.
 */
function mayBeAnswered(request: Request | null | undefined, session: unknown): boolean {
  if (request?.type === 'SessionEndedRequest') return false;
  return isPresent(session) || request?.type === 'LaunchRequest' || request?.type === 'IntentRequest';
}

function isPresent<T>(value: T): value is NonNullable<T> {
  return value !== undefined && value !== null;
}
