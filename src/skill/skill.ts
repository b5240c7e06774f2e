// The skill as ASK knows it: one request handler for each name of the registry, one for the rest, one net below them all.
import { SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { SkillDoors } from './doors';
import { intentHandlers, requestHandlers, unknownIntent, unknownRequest } from './handlers';
import { intents, type IntentName } from './intents';
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
  const skill = SkillBuilders.custom()
    .addRequestHandlers(...answerings().map(answering => toRequestHandler(answering, doors)))
    .addErrorHandler(
      () => true,
      (input, error) => answerFailure(input, error, doors),
    )
    .create();
  return {
    async invoke(request, context) {
      if (doors.skillId !== null && applicationIdOf(request) !== doors.skillId) {
        throw new ForeignRequestError('The request is not for this skill: its application id is not ALEXA_SKILL_ID.');
      }
      return skill.invoke(isObject(request) ? request : ({} as RequestEnvelope), context);
    },
  };
}

/** ASK's own check throws a TypeError where a part of the envelope is missing. */
function applicationIdOf(request: unknown): unknown {
  const { context, session } = (isObject(request) ? request : {}) as ApplicationPlaces;
  return context?.System?.application?.applicationId ?? session?.application?.applicationId;
}

interface ApplicationPlaces {
  readonly context?: { readonly System?: { readonly application?: { readonly applicationId?: unknown } } };
  readonly session?: { readonly application?: { readonly applicationId?: unknown } };
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
