// What Alexa, or a listener, would hold against an answer. Empty for a good one.
import type { Directive, Response, ui } from 'ask-sdk-model';
import { SaxesParser } from 'saxes';
import { plain } from '../../support/talk';

export interface Judged {
  readonly response: Response;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export function breaches({ response, attributes }: Judged): readonly string[] {
  const { outputSpeech, reprompt, card, directives = [], shouldEndSession } = response;
  const silent = Object.keys(response).length === 0;
  return [
    ...when(!silent && shouldEndSession === undefined, 'it is left open who speaks next'),
    ...speechBreaches(outputSpeech, silent),
    ...(shouldEndSession === false ? openBreaches(response) : when(reprompt !== undefined, 'a reprompt nobody hears')),
    ...cardBreaches(card),
    ...when(promisesCard(outputSpeech) && card === undefined, 'promises a card that is not in the answer'),
    ...when(card?.type === 'LinkAccount' && !promisesCard(outputSpeech), 'a link card nobody is told of'),
    ...directives.flatMap(directiveBreaches),
    ...when(bytes(attributes) >= 2048, `${bytes(attributes)} bytes of session`),
    ...tooLarge({ version: '1.0', response, sessionAttributes: attributes }),
  ];
}

function speechBreaches(speech: ui.OutputSpeech | undefined, silent: boolean): readonly string[] {
  if (silent) return [];
  if (speech?.type !== 'SSML') return ['says nothing'];
  const { ssml } = speech;
  return [
    ...when(plain(ssml) === '', 'says nothing'),
    ...when(ssml.length > 8000, `${ssml.length} characters of speech`),
    ...malformed(ssml),
    ...when(/\b(undefined|null|NaN|Infinity)\b|\[object/.test(ssml), `says a word of JavaScript: ${ssml}`),
  ];
}

function openBreaches({ outputSpeech, reprompt }: Response): readonly string[] {
  const said = outputSpeech?.type === 'SSML' ? plain(outputSpeech.ssml) : '';
  const again = reprompt?.outputSpeech;
  if (again?.type !== 'SSML') return ['opens the microphone without a reprompt'];
  const reasked = plain(again.ssml);
  return [
    ...when(!said.endsWith('?'), `opens the microphone without a question: ${said}`),
    ...when(!reasked.endsWith('?'), `the reprompt asks nothing: ${reasked}`),
    ...when(said.endsWith(reasked), `the reprompt says the same again: ${reasked}`),
    ...malformed(again.ssml),
  ];
}

function cardBreaches(card: ui.Card | undefined): readonly string[] {
  if (card?.type !== 'Simple' && card?.type !== 'Standard') return [];
  const text = card.type === 'Simple' ? card.content : card.text;
  const urls = card.type === 'Standard' ? Object.values(card.image ?? {}).join('') : '';
  return [
    ...when((card.title ?? '').trim() === '' || (text ?? '').trim() === '', 'an empty card'),
    ...when(`${card.title ?? ''}${text ?? ''}${urls}`.length > 8000, 'a card that is too long'),
  ];
}

function directiveBreaches(directive: Directive): readonly string[] {
  if (directive.type !== 'Dialog.UpdateDynamicEntities') return [`an unexpected directive ${directive.type}`];
  const types = directive.types ?? [];
  const values = types.flatMap(type => type.values);
  const names = values.map(value => value.name.value);
  return [
    ...when(
      types.some(type => type.name !== 'PlaylistName'),
      'names of an unknown type',
    ),
    ...when(names.length === 0 || names.length > 100, `${names.length} names at once`),
    ...when(
      names.some(name => name.trim() === '' || name.length > 140),
      'a name Alexa refuses',
    ),
  ];
}

function promisesCard(speech: ui.OutputSpeech | undefined): boolean {
  return speech?.type === 'SSML' && plain(speech.ssml).includes("I've sent ");
}

function malformed(ssml: string): readonly string[] {
  const found: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => found.push(`malformed SSML: ${message}`));
  parser.write(ssml).close();
  return ssml.startsWith('<speak>') ? found : ['SSML that does not begin with <speak>'];
}

function tooLarge(envelope: unknown): readonly string[] {
  return when(bytes(envelope) > 24 * 1024, `${bytes(envelope)} bytes in all`);
}

function bytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

function when(broken: boolean, breach: string): readonly string[] {
  return broken ? [breach] : [];
}
