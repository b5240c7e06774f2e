// A shelf with a bit of everything, for talks in which it does not matter what else is on it.
import {
  episode,
  inMemoryLibrary,
  playlist,
  song,
  songs,
  unavailable,
  type InMemoryLibrary,
  type Shelf,
} from '../../support/in-memory-library';
import { talkTo, type Answer, type Talk, type TalkOptions } from '../../support/talk';

/** Whose playlists Ann follows. */
export const byBob = { ownerId: 'bob', ownerName: 'Bob' } as const;

const cover = 'https://images.example.com/road-trip.jpg';

/** Eight places; the seventh is one Spotify does not show. */
export const annsShelf: Shelf = {
  playlists: [
    playlist('Road Trip', { entryCount: 12, description: 'Songs for the long way', artworkUrl: cover }),
    playlist('Chill', { entryCount: 3 }),
    playlist('Chill', { id: 'chill-of-bob', entryCount: 40, ...byBob }),
    playlist('Gym', { entryCount: 3 }),
    playlist('Family Mix', { entryCount: 6, collaborative: true }),
    playlist('Charts', { entryCount: 50, ...byBob }),
    null,
    playlist('Empty Shelf'),
  ],
  entries: {
    'road-trip': songs(12),
    chill: songs(3),
    'chill-of-bob': songs(40),
    gym: [song('Push'), unavailable, episode('On Form', { show: 'Lifting' })],
    'family-mix': songs(6),
  },
  keptBack: ['charts'],
};

export interface AnnsTalk extends Talk {
  readonly library: InMemoryLibrary;
}

/** A talk with a linked listener whose library holds this. */
export function talkAbout(shelf: Shelf = annsShelf, options: Omit<TalkOptions, 'library'> = {}): AnnsTalk {
  const library = inMemoryLibrary(shelf);
  return Object.assign(talkTo({ ...options, library }), { library });
}

/** A talk in which Road Trip, twelve songs, was just opened: songs one to five were heard. */
export async function talkInRoadTrip(): Promise<AnnsTalk> {
  const talk = talkAbout();
  await talk.intent('OpenPlaylistIntent', { playlist: 'road trip' });
  return talk;
}

/** A talk in which the list was just begun: playlists one to five were heard. */
export async function talkInTheList(): Promise<AnnsTalk> {
  const talk = talkAbout();
  await talk.intent('ListPlaylistsIntent');
  return talk;
}

/** A talk in which the two playlists called Chill were just offered. */
export async function talkAtAChoice(): Promise<AnnsTalk> {
  const talk = talkAbout();
  await talk.intent('OpenPlaylistIntent', { playlist: 'chill' });
  return talk;
}

/** What the Alexa app shows of a card; null where there is none, or one without words. */
export function cardText({ card }: Answer): string | null {
  switch (card?.type) {
    case 'Simple':
      return `${card.title ?? ''}\n${card.content ?? ''}`;
    case 'Standard':
      return `${card.title ?? ''}\n${card.text ?? ''}`;
    default:
      return null;
  }
}
