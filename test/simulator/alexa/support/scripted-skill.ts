// A skill that answers what a test tells it to, and remembers what it was asked.
import type { IntentRequest, RequestEnvelope } from 'ask-sdk-model';
import type { SkillUnderTest } from '../../../../src/simulator/alexa/simulated-alexa';

type Answer = (request: RequestEnvelope) => unknown;

export interface ScriptedSkill extends SkillUnderTest {
  readonly requests: readonly RequestEnvelope[];
  /** The last request. */
  readonly last: RequestEnvelope;
  /** From now on it answers so. */
  answer(answer: Answer): void;
}

/** Asks on and on, which is what most conversations need. */
export function scriptedSkill(answer: Answer = () => asking()): ScriptedSkill {
  const requests: RequestEnvelope[] = [];
  let current = answer;
  return {
    requests,
    get last() {
      const last = requests.at(-1);
      if (last === undefined) throw new Error('The skill was not asked anything.');
      return last;
    },
    answer(next) {
      current = next;
    },
    invoke(request) {
      requests.push(request);
      if (request.request.type === 'SessionEndedRequest') return Promise.resolve(empty());
      return Promise.resolve(current(request));
    },
  };
}

export const ssml = (words: string) => ({ type: 'SSML', ssml: `<speak>${words}</speak>` });

/** A response that keeps the microphone open, with whatever else it should have. */
export function asking(response: object = {}, sessionAttributes: object = {}): object {
  const speech = { outputSpeech: ssml('What next?'), reprompt: { outputSpeech: ssml('Which shelf would you like?') } };
  return { version: '1.0', sessionAttributes, response: { ...speech, shouldEndSession: false, ...response } };
}

/** A response that ends the session. */
export function closing(response: object = {}): object {
  return { version: '1.0', response: { outputSpeech: ssml('Goodbye.'), shouldEndSession: true, ...response } };
}

export function empty(): object {
  return { version: '1.0', response: {} };
}

export function intentIn(envelope: RequestEnvelope): IntentRequest['intent'] {
  if (envelope.request.type !== 'IntentRequest') throw new Error(`This is a ${envelope.request.type}.`);
  return envelope.request.intent;
}
