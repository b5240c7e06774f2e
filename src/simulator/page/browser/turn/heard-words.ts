// How Alexa came to the intent, in words for a developer.
import type { AlexaTurn, Heard } from '../../contract';

const ways: Readonly<Record<Heard['how'], string>> = {
  launch: 'the skill was opened by its name',
  'one-shot': 'the sentence named the skill, which opened a new session',
  'in-session': 'an answer within the session',
  fallback: 'no sample fits: Alexa’s fallback',
  request: 'not from a sentence: the request says it itself',
};

export function heardHow(heard: Heard): string {
  return ways[heard.how];
}

/** What became of the session, and whether Alexa listens. */
export function sessionWords({ sessionOpen, microphone }: AlexaTurn): string {
  if (!sessionOpen) return 'no session open';
  return microphone === 'open' ? 'session open, Alexa listens' : 'session open, microphone closed';
}
