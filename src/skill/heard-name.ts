// A playlist's name from its slot; "it" and its like are no name but mean the playlist that is open.
import type { Phrases } from '../speech/phrases';
import type { HeardSlot } from './heard-slot';

/** What a session may hold of the words heard. */
const LONGEST = 140;

/** Null when no name was heard. */
export function heardName(slot: HeardSlot | null, { hearing }: Phrases): string | null {
  if (slot === null || hearing.pronouns.has(slot.words.toLowerCase())) return null;
  return slot.words.slice(0, LONGEST);
}
