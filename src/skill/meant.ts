// Which playlist a slot means: one by name, one by its place ("number three"), or the one that is open ("it").
import type { NamedPlace } from '../music/hearing';
import type { Phrases } from '../speech/phrases';
import type { HeardSlot } from './heard-slot';

export type Meant = { readonly kind: 'name'; readonly heard: string } | NamedPlace | { readonly kind: 'open-one' };

/** An empty slot means the playlist that is open, as "it" does. */
export function meantBy(slot: HeardSlot | null, { hearing }: Phrases): Meant {
  if (slot === null || hearing.pronouns.has(slot.words.toLowerCase())) return { kind: 'open-one' };
  return hearing.placeIn(slot.words) ?? { kind: 'name', heard: slot.words };
}
