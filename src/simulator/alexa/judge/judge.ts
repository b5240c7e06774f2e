// Judges a skill's answer as Alexa would, and says what a certification tester would add. Changes nothing.
import type { Finding } from '../alexa-turn';
import { isObject } from '../json';
import { cardRules } from './card-rules';
import { directiveRules } from './directive-rules';
import { dynamicEntityRules } from './dynamic-entity-rules';
import { error, isMute, warning, type JudgedTurn, type Rule } from './judged-turn';
import { muteRules, sessionRules } from './session-rules';
import { speechRules } from './speech-rules';

/** Alexa refuses anything larger; session attributes count. */
const mostBytes = 24 * 1024;

const envelopeKeys = new Set(['version', 'sessionAttributes', 'userAgent', 'response']);
const responseKeys = new Set(
  'outputSpeech card reprompt directives apiResponse shouldEndSession canFulfillIntent experimentation'.split(' '),
);
const rules: readonly Rule[] = [cardRules, directiveRules, dynamicEntityRules, sessionRules];

/** Every rule the answer breaks; empty when there is nothing to say. */
export async function judge(turn: JudgedTurn): Promise<readonly Finding[]> {
  const { envelope } = turn;
  if (isMute(turn.requestType)) return muteRules(envelope);
  if (!isObject(envelope)) {
    return [error('response', 'The skill returned no response object: every handler must return a response.')];
  }
  const { response } = envelope;
  const findings = [...shape(envelope), ...size(envelope)];
  if (!isObject(response)) {
    return [...findings, error('response', 'The envelope has no response object: put the answer into `response`.')];
  }
  findings.push(...unknownKeys(response, responseKeys, 'response'));
  const speech = await speechRules(response);
  const rest = rules.flatMap(rule => rule(response, turn));
  // Speech that cannot be read cannot be judged by its words.
  const unreadable = speech.some(finding => finding.severity === 'error');
  const kept = unreadable ? rest.filter(({ severity, rule }) => severity === 'error' || rule !== 'session') : rest;
  return [...findings, ...speech, ...kept];
}

function shape(envelope: Readonly<Record<string, unknown>>): readonly Finding[] {
  const findings = [...unknownKeys(envelope, envelopeKeys, 'the envelope')];
  if (typeof envelope['version'] !== 'string') {
    findings.push(error('response', 'The envelope has no version: set it to "1.0".'));
  }
  const attributes = envelope['sessionAttributes'];
  if (attributes !== undefined && attributes !== null && !isObject(attributes)) {
    findings.push(error('response', 'sessionAttributes must be an object.'));
  }
  return findings;
}

function unknownKeys(object: object, known: ReadonlySet<string>, place: string): readonly Finding[] {
  return Object.keys(object)
    .filter(key => !known.has(key))
    .map(key => warning('unknown-key', `Alexa does not know "${key}" in ${place}: remove it.`));
}

function size(envelope: unknown): readonly Finding[] {
  const bytes = Buffer.byteLength(JSON.stringify(envelope));
  if (bytes <= mostBytes) return [];
  const message = `The response has ${bytes} bytes of at most ${mostBytes}: send less at once, session attributes included.`;
  return [error('response-size', message)];
}
