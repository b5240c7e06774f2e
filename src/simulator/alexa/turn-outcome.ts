// From the skill's answer and the judge's findings to what the listener gets. Decides nothing about the next turn.
import type { ResponseEnvelope } from 'ask-sdk-model';
import type { AlexaTurn, Card, Finding } from './alexa-turn';
import type { SkillAnswer } from './call-skill';
import { isObject, textOf, type JsonObject } from './json';
import { error, isMute } from './judge/judged-turn';
import { spokenText } from './judge/spoken-text';

/** What Alexa says herself when a skill's answer is no good. */
export const problemSpeech = "There was a problem with the requested skill's response.";

export interface TurnError {
  readonly type: 'INVALID_RESPONSE' | 'ENDPOINT_TIMEOUT';
  /** As Alexa reports it to the skill in the SessionEndedRequest. */
  readonly message: string;
}

/** Why the answer cannot be used; null when it can. `findings` are the judge's. */
export function turnError(answer: SkillAnswer, findings: readonly Finding[]): TurnError | null {
  if (answer.kind === 'too-late') {
    return { type: 'ENDPOINT_TIMEOUT', message: 'The skill did not answer in time.' };
  }
  if (answer.kind === 'failed') {
    return { type: 'INVALID_RESPONSE', message: 'An exception occurred while dispatching the request to the skill.' };
  }
  const first = findings.find(finding => finding.severity === 'error');
  return first === undefined ? null : { type: 'INVALID_RESPONSE', message: first.message };
}

/** What is to be said of an answer that never came. */
export function answerFindings(answer: SkillAnswer, answerWithinMs: number): readonly Finding[] {
  if (answer.kind === 'answered') return [];
  if (answer.kind === 'failed') {
    return [error('exception', `The skill threw ${answer.message}. Catch it in an error handler that answers.`)];
  }
  return [
    error('timeout', `The skill took longer than ${answerWithinMs / 1000} seconds: answer earlier with what there is.`),
  ];
}

type Heardable = Pick<AlexaTurn, 'response' | 'error' | 'spoken' | 'ssml' | 'reprompt' | 'card'>;

/** What the listener hears and gets to see of an answer. */
export function outcome(answer: SkillAnswer, problem: TurnError | null, requestType: string): Heardable {
  const envelope = answer.kind === 'answered' && isObject(answer.envelope) ? answer.envelope : null;
  const response: JsonObject = envelope !== null && isObject(envelope['response']) ? envelope['response'] : {};
  const { outputSpeech: speech, reprompt } = response;
  const again = isObject(reprompt) ? spokenText(reprompt['outputSpeech']) : '';
  const common = {
    response: envelope as ResponseEnvelope | null,
    error: problem === null ? null : `${problem.type}: ${problem.message}`,
    ssml: isObject(speech) ? textOf(speech['ssml']) : null,
  };
  if (isMute(requestType)) return { ...common, spoken: '', reprompt: null, card: null };
  if (problem !== null) return { ...common, spoken: problemSpeech, reprompt: null, card: null };
  const card = isObject(response['card']) ? (response['card'] as unknown as Card) : null;
  return { ...common, spoken: spokenText(speech), reprompt: again === '' ? null : again, card };
}

const nothing: Heardable = { response: null, error: null, spoken: '', ssml: null, reprompt: null, card: null };

/** A turn in which nothing was sent, with the reason. */
export function turnNotSent(
  findings: readonly Finding[],
  session: Pick<AlexaTurn, 'microphone' | 'sessionOpen'>,
): AlexaTurn {
  return { ...nothing, ...session, heard: null, notForSkill: true, request: null, findings, tookMs: 0 };
}
