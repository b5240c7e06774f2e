// English: what the list of playlists and the choice between playlists say in the same words.
import type { Playlist } from '../../music/playlist';
import type { PartOf } from '../phrases';
import { nothing, say, type Speech } from '../ssml';
import type { Amounts } from './amounts';
import { written } from './names';

/** Said before what was found in a library that could not be read to its end; nothing when it could. */
export function readSoFar(partOf: PartOf | null, { count, number }: Amounts): Speech {
  return partOf === null
    ? nothing
    : say`I got through ${number(partOf.seen)} of your ${count(partOf.of, 'playlist', 'playlists')}.`;
}

/** A playlist on a card: true name, owner, size and link. */
export function playlistLine(playlist: Playlist | null, { count }: Amounts): string {
  if (playlist === null) return '(not shown by Spotify)';
  const about = [playlist.ownerName, playlist.entryCount === null ? null : count(playlist.entryCount, 'song', 'songs')];
  const details = about.filter(detail => detail !== null).join(', ');
  const name = details === '' ? written(playlist.name) : `${written(playlist.name)} (${details})`;
  return playlist.link === null ? name : `${name}\n${playlist.link}`;
}
