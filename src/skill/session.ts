// What the skill remembers between two turns of one session: positions and ids, small enough for Alexa to carry along.
import type { Filter } from '../music/filter';
import type { Aim, Step } from './step';

/** The playlist that "it" means, with what its cards show. */
export interface OpenPlace {
  readonly at: 'playlist';
  readonly id: string;
  /** True name, cut to what a session may hold. */
  readonly name: string;
  readonly link: string | null;
  readonly artworkUrl: string | null;
  /** The chunk just heard: zero-based position and length. Length 0: nothing of it was read yet. */
  readonly offset: number;
  readonly count: number;
  /** As last told by Spotify; null when it was not. */
  readonly total: number | null;
}

export interface ListPlace {
  readonly at: 'list';
  readonly filter: Filter | null;
  readonly offset: number;
  /** Ids of the chunk just heard; null where Spotify shows nothing. */
  readonly heard: readonly (string | null)[];
  readonly total: number;
}

/** Where the listener is. */
export type Place = { readonly at: 'nowhere' } | ListPlace | OpenPlace;

export interface Choice {
  readonly ids: readonly string[];
  readonly heard: string;
}

/** What the open question was about. */
export interface Asked {
  readonly yes: Step | null;
  readonly no: Step | null;
  /** Up to three playlists to choose from, and the name that fits them all. */
  readonly which: Choice | null;
  /** What is wanted of the playlist that is chosen or named next; null: to hear what is in it. */
  readonly wanted: Aim | null;
}

export interface Session {
  readonly place: Place;
  readonly asked: Asked | null;
  /** What "repeat" does. */
  readonly last: Step | null;
}

export const emptySession: Session = { place: { at: 'nowhere' }, asked: null, last: null };

/** Longest name and heard words that go into a session, in UTF-16 units. */
const LONGEST_NAME = 100;
/** Longest address: an artwork's is about 70. */
const LONGEST_ADDRESS = 200;

/** A place with nothing in it that could burst the session. */
export function openPlace(place: Omit<OpenPlace, 'at'>): OpenPlace {
  const short = (address: string | null) => (address !== null && address.length <= LONGEST_ADDRESS ? address : null);
  return {
    ...place,
    at: 'playlist',
    name: shorten(place.name),
    link: short(place.link),
    artworkUrl: short(place.artworkUrl),
  };
}

/** Cuts without leaving half a character. */
export function shorten(text: string): string {
  return text.length <= LONGEST_NAME ? text : text.slice(0, LONGEST_NAME).replace(/[\ud800-\udbff]$/, '');
}
