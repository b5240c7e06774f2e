// A card as the phone would show it: title, text, and for an account that is not linked the way to link it.
import type { Card } from '../../alexa/simulated-alexa';
import { remark, type Line } from './line';

/** How the account can be linked from here. */
export interface WayToLink {
  /** To be opened in a browser. */
  readonly url: string;
  /** Whether typing `link` does it too. */
  readonly byCommand: boolean;
}

/** `way` is for a card that asks to link; without it (an old card in the feed) only the card is shown. */
export function cardLines(card: Card, way: WayToLink | null): readonly Line[] {
  switch (card.type) {
    case 'Simple':
      return box(card.title, split(card.content));
    case 'Standard': {
      const picture = card.image === undefined ? [] : [boxed('[picture]', 'dim')];
      return box(card.title, [...picture, ...split(card.text)]);
    }
    case 'LinkAccount':
      return linkLines(way);
    case 'AskForPermissionsConsent':
      return box(
        'This skill asks for permissions',
        card.permissions.map(permission => boxed(permission)),
      );
  }
}

/** The card that asks to link; without a way, only what the phone's feed keeps of it. */
export function linkLines(way: WayToLink | null): readonly Line[] {
  if (way === null) return box('Link your account', []);
  const open = [boxed('Open in a browser:'), boxed(way.url, 'link')];
  return box('Link your account', way.byCommand ? [...open, boxed('Or type: link')] : open);
}

// Open to the right: how wide a letter is, only the terminal knows.
function box(title: string | undefined, lines: readonly Line[]): readonly Line[] {
  const top: Line = { text: title ?? '', tone: 'strong', lead: '  ┌ ', follow: '  │ ' };
  return [top, ...lines, remark('└')];
}

function boxed(text: string, tone: Line['tone'] = 'plain'): Line {
  return { text, tone, lead: '  │ ', follow: '  │   ' };
}

function split(text: string | undefined): readonly Line[] {
  return (text ?? '').split(/\r?\n/).map(row => boxed(row));
}
