// Reply -> Alexa's response: SSML, reprompt, card, the device's ear, the end of the session, and the limits on all of them.
import type { Directive, Response, ui } from 'ask-sdk-model';
import type { Phrases } from '../speech/phrases';
import { speak } from '../speech/ssml';
import { isSilent, type Reply } from './reply';
import { sentBytes } from './sent-bytes';
import { toCard } from './to-card';

/** Names with an id each: Alexa takes 100 of them, and the whole answer must not have more than 24 KB. */
const MOST_NAMES = 50;
const MOST_NAMES_BYTES = 6000;
/** Longest value of a slot type. */
const LONGEST_NAME = 140;

export function toResponse(reply: Reply, phrases: Phrases): Response {
  if (isSilent(reply)) return {};
  const { ask, card } = reply;
  return {
    outputSpeech: ssml(speak(reply.speech, ...(ask === null ? [] : [ask.words.question]))),
    ...(ask === null ? {} : { reprompt: { outputSpeech: ssml(speak(ask.words.reprompt)) } }),
    ...(card === null ? {} : { card: toCard(card, phrases) }),
    ...(ask === null ? {} : directives(reply, phrases)),
    shouldEndSession: ask === null,
  };
}

function ssml(spoken: string): ui.SsmlOutputSpeech {
  return { type: 'SSML', ssml: spoken };
}

/** Tells the device what may be said next, so that it hears names as names. It replaces what was told before. */
function directives({ names = [], answers = [] }: Reply, phrases: Phrases): { directives?: Directive[] } {
  const named = names.map(({ id, name }) => ({ id, value: phrases.hearing.spokenForm(name) }));
  const values = [...answers.map(value => ({ value })), ...named]
    .filter(({ value }) => value !== null && value.length <= LONGEST_NAME)
    .slice(0, MOST_NAMES)
    .map(({ value, ...id }) => ({ ...id, name: { value: value ?? '' } }))
    .filter(withinBytes(MOST_NAMES_BYTES));
  if (values.length === 0) return {};
  return {
    directives: [
      { type: 'Dialog.UpdateDynamicEntities', updateBehavior: 'REPLACE', types: [{ name: 'PlaylistName', values }] },
    ],
  };
}

/** Lets values through until they take up too much together. */
function withinBytes(most: number): (value: unknown) => boolean {
  let bytes = 0;
  return value => (bytes += sentBytes(value)) <= most;
}
