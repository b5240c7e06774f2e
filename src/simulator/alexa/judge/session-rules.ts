// Rules for the end of a turn: the microphone opens only after a question, a reprompt is not the same again, and nobody
// speaks once the session is over.
import type { Finding } from '../alexa-turn';
import { languageOf } from '../hearing/languages';
import { isObject, listOf, type JsonObject } from '../json';
import { error, warning, type JudgedTurn, type Rule } from './judged-turn';
import { spokenText } from './spoken-text';

export const sessionRules: Rule = (response, turn) => {
  const end = response['shouldEndSession'];
  if (end !== undefined && end !== null && typeof end !== 'boolean') {
    return [error('session', 'shouldEndSession must be true or false, or absent.')];
  }
  const findings: Finding[] = [];
  const silent = spokenText(response['outputSpeech']) === '' && listOf(response['directives']).length === 0;
  if (silent && awaitsWords(turn)) {
    findings.push(warning('silence', 'The listener asked and hears nothing: say something.'));
  }
  if (end === undefined) return findings;
  return [...findings, ...(end === true ? closing(response) : opening(response, turn.model.locale))];
};

/** At "go home" Alexa leaves the skill by herself: words of the skill would come too late. */
function awaitsWords({ requestType, intent }: JudgedTurn): boolean {
  if (requestType === 'LaunchRequest') return true;
  return requestType === 'IntentRequest' && intent !== 'AMAZON.NavigateHomeIntent';
}

function closing(response: JsonObject): readonly Finding[] {
  if (!hasReprompt(response)) return [];
  return [
    warning('session', 'The session ends, so the reprompt is never heard: leave it out or keep the session open.'),
  ];
}

/** shouldEndSession false or null: the microphone opens. */
function opening(response: JsonObject, locale: string): readonly Finding[] {
  const findings: Finding[] = [];
  const said = spokenText(response['outputSpeech']);
  const lastSentence = said.split(/(?<=[.!。！])\s+/u).at(-1) ?? '';
  if (!languageOf(locale).invites(lastSentence)) {
    findings.push(warning('session', 'The microphone opens without a question: ask one last, or end the session.'));
  }
  if (!hasReprompt(response)) {
    findings.push(warning('session', 'The microphone opens without a reprompt: add one for the silent listener.'));
  } else if (repromptText(response) === said) {
    findings.push(warning('session', 'The reprompt says the same again: put it in other words.'));
  }
  return findings;
}

function hasReprompt(response: JsonObject): boolean {
  return response['reprompt'] !== undefined && response['reprompt'] !== null;
}

function repromptText(response: JsonObject): string {
  const { reprompt } = response;
  return isObject(reprompt) ? spokenText(reprompt['outputSpeech']) : '';
}

/** For requests after which nobody listens: the answer must be empty. */
export function muteRules(envelope: unknown): readonly Finding[] {
  const response = isObject(envelope) ? envelope['response'] : undefined;
  if (!isObject(response)) return [];
  return ['outputSpeech', 'reprompt', 'card', 'directives']
    .filter(key => !isEmpty(response[key]))
    .map(key => error('session', `Nobody listens any more: leave ${key} out of this answer.`));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
