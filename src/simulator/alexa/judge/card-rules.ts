// Rules for the card that goes to the listener's phone.
import type { Finding } from '../alexa-turn';
import { isObject, listOf, textOf, type JsonObject } from '../json';
import { error, type Rule } from './judged-turn';

/** Title, text and image addresses together. */
const mostCharacters = 8000;
const mostUrlCharacters = 2000;

/** Card type -> the keys it may have beside `type`. */
const cards: Readonly<Record<string, readonly string[]>> = {
  Simple: ['title', 'content'],
  Standard: ['title', 'text', 'image'],
  LinkAccount: [],
  AskForPermissionsConsent: ['permissions'],
};

export const cardRules: Rule = response => {
  const { card } = response;
  if (card === undefined || card === null) return [];
  if (!isObject(card)) return [error('card', 'card must be an object with a type.')];
  const type = textOf(card['type']) ?? '';
  const allowed = cards[type];
  if (allowed === undefined) {
    return [error('card', `Alexa knows no card of type "${type}": use ${Object.keys(cards).join(', ')}.`)];
  }
  const findings = Object.keys(card)
    .filter(key => key !== 'type' && !allowed.includes(key))
    .map(key => error('card', `A ${type} card takes no "${key}": remove it.`));
  return [...findings, ...texts(card, type), ...images(card), ...permissions(card, type)];
};

function texts(card: JsonObject, type: string): readonly Finding[] {
  const keys = ['title', 'content', 'text'].filter(key => key in card);
  const wrong = keys.filter(key => typeof card[key] !== 'string');
  const findings = wrong.map(key => error('card', `card.${key} must be text.`));
  if (type === 'Simple' || type === 'Standard') {
    const said = keys.some(key => (textOf(card[key]) ?? '').trim() !== '');
    if (!said) findings.push(error('card', `A ${type} card needs a title or text.`));
  }
  const image = isObject(card['image']) ? Object.values(card['image']) : [];
  const all = [...keys.map(key => card[key]), ...image];
  const length = all.reduce<number>((sum, text) => sum + (textOf(text) ?? '').length, 0);
  if (length > mostCharacters) {
    findings.push(error('card', `The card has ${length} characters of at most ${mostCharacters}: shorten it.`));
  }
  return findings;
}

function images(card: JsonObject): readonly Finding[] {
  const { image } = card;
  if (image === undefined) return [];
  if (!isObject(image)) return [error('card', 'card.image must be an object with smallImageUrl or largeImageUrl.')];
  return ['smallImageUrl', 'largeImageUrl']
    .filter(key => key in image)
    .flatMap(key => {
      const url = textOf(image[key]) ?? '';
      if (!URL.canParse(url) || new URL(url).protocol !== 'https:') {
        return [error('card', `card.image.${key} must be an https:// address.`)];
      }
      return url.length > mostUrlCharacters
        ? [error('card', `card.image.${key} has more than ${mostUrlCharacters} characters.`)]
        : [];
    });
}

function permissions(card: JsonObject, type: string): readonly Finding[] {
  if (type !== 'AskForPermissionsConsent' || listOf(card['permissions']).length > 0) return [];
  return [error('card', 'An AskForPermissionsConsent card must list its permissions.')];
}
