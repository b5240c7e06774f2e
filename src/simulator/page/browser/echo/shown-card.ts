// What a screen shows when the skill sends no document: a card of the running session, the skill's name, or the home screen.
import type { Card, PageState, PhoneCard, TurnEntry } from '../../contract';

export type OnScreen = { readonly kind: 'card'; readonly card: Card } | { readonly kind: 'skill' | 'home' };

type Shown = Pick<PageState, 'cards' | 'sessionOpen'>;

/** `turns` in their order; the cards of the state are the same ones, with pictures this machine can show. */
export function onScreen(turns: readonly TurnEntry[], { cards, sessionOpen }: Shown): OnScreen {
  const answered = turns.flatMap(({ turn }) => (turn === null ? [] : [turn]));
  const last = answered.at(-1);
  if (last === undefined) return { kind: 'home' };
  const since = sessionOpen ? answered.slice(beginning(answered)) : [last];
  const withCard = since.findLast(({ card }) => card !== null);
  const card = withCard === undefined ? null : (newest(cards, withCard.card) ?? withCard.card);
  if (card !== null) return { kind: 'card', card };
  return { kind: sessionOpen ? 'skill' : 'home' };
}

/** Where the running session began. */
function beginning(turns: readonly NonNullable<TurnEntry['turn']>[]): number {
  return Math.max(
    0,
    turns.findLastIndex(({ request }) => request?.session?.new === true),
  );
}

function newest(cards: readonly PhoneCard[], wanted: Card | null): Card | undefined {
  const last = cards.at(-1)?.card;
  return last?.type === wanted?.type ? last : undefined;
}
