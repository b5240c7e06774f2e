// Card -> Alexa's card, within what Alexa takes: a text that is too long is cut, the way to Spotify stays.
import type { ui } from 'ask-sdk-model';
import type { Phrases } from '../speech/phrases';
import type { Card } from './reply';
import { cutToSentBytes } from './sent-bytes';

/** A card may have 8,000 characters, but the whole answer no more than 24 KB: speech, names and session need their part. */
const MOST_TEXT_BYTES = 6000;
const MOST_TITLE_BYTES = 400;
/** Longest address of a picture; Spotify's have about 70 characters. */
const LONGEST_ADDRESS = 500;

export function toCard(card: Card, phrases: Phrases): ui.Card {
  if (card.kind === 'link-account') return { type: 'LinkAccount' };
  const title = cutToSentBytes(card.title, MOST_TITLE_BYTES);
  const lines = [
    cutToSentBytes(card.text, MOST_TEXT_BYTES),
    card.footer === null ? '' : phrases.onSpotify(card.footer),
  ];
  const text = lines.filter(line => line !== '').join('\n\n');
  const { artworkUrl } = card;
  return artworkUrl === null || artworkUrl.length > LONGEST_ADDRESS
    ? { type: 'Simple', title, content: text }
    : { type: 'Standard', title, text, image: { smallImageUrl: artworkUrl, largeImageUrl: artworkUrl } };
}
