// Reply -> Alexa's response: SSML, reprompt, card, the device's ear, the end of the session, and the limits on all of them.
import type { Directive, Response, ui } from 'ask-sdk-model';
import type { Playlist } from '../music/playlist';
import type { Phrases } from '../speech/phrases';
import { speak } from '../speech/ssml';
import { isSilent, type Card, type Reply } from './reply';

/** Alexa refuses more than 24 KB in all; session attributes (under 2 KB) and speech need their part. */
const MOST_CARD_CHARACTERS = 7000;
/** Names with an id each; Alexa takes 100 values, and 50 keep the response small. */
const MOST_NAMES = 50;
/** Longest value of a slot type. */
const LONGEST_NAME = 140;

export function toResponse(reply: Reply, phrases: Phrases): Response {
  if (isSilent(reply)) return {};
  const { ask, card, names } = reply;
  return {
    outputSpeech: ssml(speak(reply.speech, ...(ask === null ? [] : [ask.words.question]))),
    ...(ask === null ? {} : { reprompt: { outputSpeech: ssml(speak(ask.words.reprompt)) } }),
    ...(card === null ? {} : { card: toCard(card, phrases) }),
    ...(ask === null || names === undefined ? {} : directives(names, phrases)),
    shouldEndSession: ask === null,
  };
}

function ssml(spoken: string): ui.SsmlOutputSpeech {
  return { type: 'SSML', ssml: spoken };
}

function toCard(card: Card, phrases: Phrases): ui.Card {
  if (card.kind === 'link-account') return { type: 'LinkAccount' };
  const lines = card.footer === null ? [card.text] : [card.text, phrases.onSpotify(card.footer)];
  const text = lines
    .filter(line => line !== '')
    .join('\n\n')
    .slice(0, MOST_CARD_CHARACTERS);
  if (card.artworkUrl === null) return { type: 'Simple', title: card.title, content: text };
  return {
    type: 'Standard',
    title: card.title,
    text,
    image: { smallImageUrl: card.artworkUrl, largeImageUrl: card.artworkUrl },
  };
}

/** Tells the device which names may be said next, so that it hears them as names. They replace the ones before. */
function directives(names: readonly Playlist[], phrases: Phrases): { directives?: Directive[] } {
  const values = names
    .map(({ id, name }) => ({ id, spoken: phrases.hearing.spokenForm(name) }))
    .filter(
      (value): value is { id: string; spoken: string } => value.spoken !== null && value.spoken.length <= LONGEST_NAME,
    )
    .slice(0, MOST_NAMES)
    .map(({ id, spoken }) => ({ id, name: { value: spoken } }));
  if (values.length === 0) return {};
  return {
    directives: [
      { type: 'Dialog.UpdateDynamicEntities', updateBehavior: 'REPLACE', types: [{ name: 'PlaylistName', values }] },
    ],
  };
}
