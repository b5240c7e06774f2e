// Rules for what is said: outputSpeech and reprompt. SSML is checked as XML (saxes, strict) and by Alexa's tags
// (ssml-check); the tools' known false alarms are kept quiet.
import { SaxesParser } from 'saxes';
import { check, type ISSMLCheckError } from 'ssml-check';
import type { Finding } from '../alexa-turn';
import { isObject, textOf, type JsonObject } from '../json';
import { error, warning } from './judged-turn';
import { spokenText } from './spoken-text';

const mostCharacters = 8000;
const playBehaviors = ['ENQUEUE', 'REPLACE_ALL', 'REPLACE_ENQUEUED'];

export async function speechRules(response: JsonObject): Promise<readonly Finding[]> {
  const { outputSpeech: speech, reprompt } = response;
  const findings: Finding[] = [];
  if (speech !== undefined && speech !== null) findings.push(...(await judgeSpeech(speech, 'outputSpeech')));
  if (reprompt === undefined || reprompt === null) return findings;
  const again = isObject(reprompt) ? reprompt['outputSpeech'] : undefined;
  if (again === undefined && isObject(reprompt) && 'directives' in reprompt) return findings;
  return [...findings, ...(await judgeSpeech(again, 'reprompt.outputSpeech'))];
}

async function judgeSpeech(speech: unknown, place: string): Promise<readonly Finding[]> {
  if (!isObject(speech)) return [error('speech-type', `${place} must be an object with a type.`)];
  const { type, playBehavior } = speech;
  const findings: Finding[] = [];
  if (playBehavior !== undefined && !playBehaviors.includes(textOf(playBehavior) ?? '')) {
    findings.push(error('speech-type', `${place}.playBehavior must be one of ${playBehaviors.join(', ')}.`));
  }
  if (type !== 'SSML' && type !== 'PlainText') {
    return [...findings, error('speech-type', `${place}.type must be SSML or PlainText.`)];
  }
  const key = type === 'SSML' ? 'ssml' : 'text';
  const text = textOf(speech[key]);
  if (text === null)
    return [...findings, error('speech-type', `${place} of type ${type} needs its words in "${key}".`)];
  if (text.length > mostCharacters) {
    const message = `${place} has ${text.length} characters of at most ${mostCharacters}: say less.`;
    findings.push(error('speech-length', message));
  }
  if (type === 'SSML') findings.push(...(await judgeSsml(text, place)));
  if (findings.length === 0 && spokenText(speech) === '') {
    findings.push(warning('silence', `${place} says nothing: leave it out or say something.`));
  }
  return findings;
}

async function judgeSsml(ssml: string, place: string): Promise<readonly Finding[]> {
  const malformed = xmlError(ssml);
  if (malformed !== null) {
    return [error('ssml', `${place} is not well-formed SSML (${malformed}): escape names once, close every tag.`)];
  }
  // <break/> without attributes is right and makes the checker stumble. Its table of locales is out of date: en-US has
  // every tag, so that only the tags themselves are judged.
  const checked = ssml.replace(/<break\s*\/>/g, '<break strength="medium"/>');
  const problems = (await check(checked, { platform: 'amazon', locale: 'en-US' })) ?? [];
  const messages = new Set(problems.map(describe));
  return [...messages].map(message => error('ssml', `${place}: ${message}`));
}

function describe(problem: ISSMLCheckError): string {
  if ('tag' in problem) {
    const place = problem.attribute as string | undefined;
    return place === undefined || place === 'none'
      ? `Alexa does not take the tag <${problem.tag}> so: remove or correct it.`
      : `Alexa does not take "${place}" of the tag <${problem.tag}> so: correct it.`;
  }
  return `${problem.type}: correct the SSML.`;
}

function xmlError(ssml: string): string | null {
  const problems: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => problems.push(message));
  parser.write(ssml).close();
  return problems[0] ?? (/^\s*<speak[\s>]/.test(ssml) ? null : 'the outermost tag must be <speak>');
}
