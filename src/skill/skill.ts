// The skill as ASK knows it: one request handler for each name of the registry, one for the rest, one net below them all.
import { SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { SkillDoors } from './doors';
import { intentHandlers, requestHandlers, unknownIntent, unknownRequest } from './handlers';
import { intents, type IntentName } from './intents';
import { answerFailure, toRequestHandler, type Answering } from './to-request-handler';

export interface Skill {
  /** Answers one request. Rejects only for a request of another skill. `context` is Lambda's, where there is one. */
  invoke(request: RequestEnvelope, context?: unknown): Promise<ResponseEnvelope>;
}

export function createSkill(doors: SkillDoors): Skill {
  const builder = SkillBuilders.custom()
    .addRequestHandlers(...answerings().map(answering => toRequestHandler(answering, doors)))
    .addErrorHandler(
      () => true,
      (input, error) => answerFailure(input, error, doors),
    );
  const skill = (doors.skillId === null ? builder : builder.withSkillId(doors.skillId)).create();
  return { invoke: (request, context) => skill.invoke(request, context) };
}

function answerings(): readonly Answering[] {
  const forIntents = (Object.keys(intents) as IntentName[]).map((name): Answering => ({
    answers: request => request.type === 'IntentRequest' && request.intent.name === name,
    needs: intents[name].needs,
    handler: intentHandlers[name],
  }));
  const forRequests = Object.entries(requestHandlers).map(([type, { handler, needs }]): Answering => ({
    answers: request => request.type === type,
    needs,
    handler,
  }));
  return [
    ...forRequests,
    ...forIntents,
    { answers: request => request.type === 'IntentRequest', needs: 'nothing', handler: unknownIntent },
    { answers: () => true, needs: 'nothing', handler: unknownRequest },
  ];
}
