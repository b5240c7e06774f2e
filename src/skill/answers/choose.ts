// A choice by number: among the candidates just offered, else in the list or playlist the listener is in.
import { perform } from '../perform';
import { ask, type Reply } from '../reply';
import { aimedAt, type Aim } from '../step';
import type { Turn } from '../turn';
import { notUnderstood } from './not-understood';
import { offsetOf, outOfRange } from './out-of-range';

/** What the open question was asked for; without one, to hear what is in the playlist. */
export function wantedOf({ session: { asked } }: Turn): Aim {
  return asked?.wanted ?? { do: 'read' };
}

/** "Number seven": the absolute position; one-based. */
export async function byNumber(turn: Turn, position: number, aim = wantedOf(turn)): Promise<Reply> {
  const { asked, place } = turn.session;
  if (asked?.which) return byOrdinal(turn, position, aim);
  if (position < 1) return outOfRange(turn);
  // A playlist whose songs are kept back has no numbers of its own: the list's are meant.
  if (place.at === 'playlist' && place.total !== null)
    return perform(turn, { do: 'read-one', id: place.id, offset: offsetOf(position) });
  const heard = place.at === 'list' ? place.heard[position - 1 - place.offset] : undefined;
  if (heard) return perform(turn, aimedAt(heard, aim));
  return perform(turn, {
    do: 'at',
    filter: place.at === 'list' ? place.filter : null,
    offset: offsetOf(position),
    aim,
  });
}

/** "The second one", "the last one": in what was just heard; one-based. */
export async function byOrdinal(turn: Turn, ordinal: number | 'last', aim = wantedOf(turn)): Promise<Reply> {
  const { asked, place } = turn.session;
  const { phrases } = turn;
  if (asked?.which) {
    const { which, wanted } = asked;
    const id = which.ids[indexOf(ordinal, which.ids.length)];
    if (id !== undefined) return perform(turn, aimedAt(id, aim));
    const again = ask(phrases.whichOne(), { which, wanted });
    return { outcome: 'out-of-range', speech: phrases.namedOnly(which.ids.length), ask: again, card: null };
  }
  switch (place.at) {
    case 'nowhere':
      return ordinal === 'last'
        ? notUnderstood(turn)
        : perform(turn, { do: 'at', filter: null, offset: offsetOf(ordinal), aim });
    case 'list': {
      const index = indexOf(ordinal, place.heard.length);
      const id = place.heard[index];
      if (id === undefined) return namedOnly(turn, place.heard.length);
      if (id === null)
        return {
          outcome: 'hidden',
          speech: phrases.hidden(place.offset + index + 1),
          ask: ask(phrases.whichNumber()),
          card: null,
          last: { do: 'at', filter: place.filter, offset: place.offset + index, aim },
        };
      return perform(turn, aimedAt(id, aim));
    }
    case 'playlist': {
      if (place.count === 0) return perform(turn, { do: 'read', id: place.id, offset: 0 });
      const index = indexOf(ordinal, place.count);
      if (index >= place.count) return namedOnly(turn, place.count);
      return perform(turn, { do: 'read-one', id: place.id, offset: place.offset + index });
    }
  }
}

function indexOf(ordinal: number | 'last', length: number): number {
  return ordinal === 'last' ? length - 1 : ordinal - 1;
}

function namedOnly({ phrases }: Turn, count: number): Reply {
  return { outcome: 'out-of-range', speech: phrases.namedOnly(count), ask: ask(phrases.whichNumber()), card: null };
}
