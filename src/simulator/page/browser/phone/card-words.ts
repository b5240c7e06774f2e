// What there is to read and to see of a card, whatever kind it is. Decides nothing about how it looks.
import type { Card } from '../../contract';

export interface CardWords {
  readonly title: string;
  readonly text: string;
  readonly picture: string | null;
}

export function cardWords(card: Card): CardWords {
  switch (card.type) {
    case 'Simple':
      return { title: card.title ?? '', text: card.content ?? '', picture: null };
    case 'Standard':
      return { title: card.title ?? '', text: card.text ?? '', picture: pictureOf(card) };
    case 'LinkAccount':
      return {
        title: 'Link your account',
        text: 'To go on, this skill has to be linked with your Spotify account.',
        picture: null,
      };
    case 'AskForPermissionsConsent':
      return {
        title: 'This skill asks for permissions',
        text: ['Allow them in the settings of the skill:', ...card.permissions].join('\n'),
        picture: null,
      };
  }
}

/** The large one: both parts of the page draw it on a screen of many pixels. */
function pictureOf({ image }: Extract<Card, { type: 'Standard' }>): string | null {
  return image?.largeImageUrl ?? image?.smallImageUrl ?? null;
}

/** A piece of a line: plain words, or an address that can be opened. */
export interface CardPiece {
  readonly text: string;
  readonly address: string | null;
}

/** The lines of a card, each in its pieces. Alexa keeps line breaks and nothing else. */
export function cardLines(text: string): readonly (readonly CardPiece[])[] {
  if (text === '') return [];
  return text.split(/\r\n|\r|\n/).map(line =>
    line
      .split(/(https:\/\/[^\s<>"]*[^\s<>".,;:!?)])/)
      .map((piece, index) => ({ text: piece, address: index % 2 === 1 ? piece : null }))
      .filter(piece => piece.text !== ''),
  );
}
