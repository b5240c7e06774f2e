// Cards about playlists as such: one that is spoken of, or several to choose from.
import type { Playlist } from '../../music/playlist';
import { textCard, type Card } from '../reply';
import type { Turn } from '../turn';

/** What is known of a playlist without its songs. */
export function playlistCard({ phrases, nowMs }: Turn, playlist: Playlist): Card {
  const facts = { playlist, contents: null, ownedByListener: null, newestAddedAtMs: null, nowMs };
  return textCard(phrases.factCard(facts), { footer: playlist.link, artworkUrl: playlist.artworkUrl });
}

/** The candidates of a choice, in the order in which they are offered. */
export function choiceCard({ phrases }: Turn, playlists: readonly Playlist[]): Card {
  return textCard(phrases.choiceCard(playlists));
}
