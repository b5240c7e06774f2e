// The skill as ASK knows it: one request handler for each name of the registry, one for the rest, one net below them all.
import { SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { isForSkill } from './application-id';
import type { SkillDoors } from './doors';
import { intentHandlers, requestHandlers, unknownIntent, unknownRequest } from './handlers';
import { intents, type IntentName } from './intents';
import { reportTurns } from './report-turn';
import { withSoundSession } from './sound-session';
import { answerFailure, toRequestHandler, type Answering } from './to-request-handler';

export interface Skill {
  /** Answers one request, however odd. Rejects only for a request of another skill. `context` is Lambda's, where there is one. */
  invoke(request: RequestEnvelope, context?: unknown): Promise<ResponseEnvelope>;
}

/** A request of another skill, where the skill's id is known. */
export class ForeignRequestError extends Error {
  override readonly name = 'ForeignRequestError';
}

export function createSkill(doors: SkillDoors): Skill {
  const reporter = reportTurns(doors);
  const skill = SkillBuilders.custom()
    .addRequestHandlers(...answerings().map(answering => toRequestHandler(answering, doors, reporter)))
    .addErrorHandler(
      () => true,
      (input, error) => answerFailure(input, error, reporter),
    )
    .create();
  return {
    async invoke(request, context) {
      if (doors.skillId !== null && !isForSkill(request, doors.skillId)) {
        throw new ForeignRequestError('The request is not for this skill: its application id is not ALEXA_SKILL_ID.');
      }
      return skill.invoke(isObject(request) ? withSoundSession(request) : ({} as RequestEnvelope), context);
    },
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function answerings(): readonly Answering[] {
  const forIntents = (Object.keys(intents) as IntentName[]).map((name): Answering => ({
    answers: request => intentNameOf(request) === name,
    needs: intents[name].needs,
    handler: intentHandlers[name],
  }));
  const forRequests = Object.entries(requestHandlers).map(([type, { handler, needs }]): Answering => ({
    answers: request => typeOf(request) === type,
    needs,
    handler,
  }));
  return [
    ...forRequests,
    ...forIntents,
    { answers: request => typeOf(request) === 'IntentRequest', needs: 'nothing', handler: unknownIntent },
    { answers: () => true, needs: 'nothing', handler: unknownRequest },
  ];
}

function typeOf(request: unknown): unknown {
  return (request as { readonly type?: unknown } | null | undefined)?.type;
}

function intentNameOf(request: unknown): unknown {
  if (typeOf(request) !== 'IntentRequest') return undefined;
  return (request as { readonly intent?: { readonly name?: unknown } | null }).intent?.name;
}
