// Playlists and their entries as Spotify's JSON, in each of the shapes.
import type { Entry, Listener, Person, Playlist } from '../catalogue/music';
import { images, localFileJson, songJson } from './item-json';
import { linksTo } from './links';
import { episodeJson } from './podcast-json';
import { renamed, type WireContext } from './wire-context';

/** Contents are for the owner and for people who may edit, in every shape: stricter than Spotify was before 2026. */
export function mayRead(playlist: Playlist, listener: Listener): boolean {
  const { id } = listener.person;
  return playlist.owner.id === id || playlist.collaborators.some(person => person.id === id);
}

/** What all forms of a playlist have in common. */
export function playlistBase(playlist: Playlist, wire: WireContext): object {
  return {
    ...linksTo('playlist', playlist.id, wire.api),
    collaborative: playlist.collaborative,
    description: playlist.description === null ? null : escapeAsSpotify(playlist.description),
    id: playlist.id,
    images: playlist.size === 0 ? null : cover(playlist), // null, not an empty list: seen live for empty playlists
    name: playlist.name,
    owner: { ...userJson(playlist.owner, wire), display_name: playlist.owner.name },
    primary_color: null,
    public: playlist.public,
    snapshot_id: playlist.snapshotId,
    type: 'playlist',
  };
}

/** As it stands in a list: the contents are only counted. */
export function simplifiedPlaylistJson(playlist: Playlist, wire: WireContext): object {
  const total = playlist.sizeListed ? playlist.size : null;
  const counted = (part: string): object => ({ href: `${wire.api}/playlists/${playlist.id}/${part}`, total });
  const { shape } = wire;
  return {
    ...playlistBase(playlist, wire),
    ...(shape === 'old' ? {} : { items: counted('items') }),
    ...(shape === 'new' ? {} : { tracks: counted('tracks') }),
  };
}

/** One place of a playlist; an episode that was not asked for leaves its place empty. */
export function entryJson(entry: Entry, episodesWanted: boolean, wire: WireContext): object {
  return {
    added_at: entry.addedAtMs === null ? null : instant(entry.addedAtMs),
    added_by: entry.addedBy === null ? null : userJson(entry.addedBy, wire),
    is_local: entry.item.kind === 'local',
    primary_color: null,
    ...renamed(wire.shape, { now: 'item', before: 'track' }, entryItemJson(entry.item, episodesWanted, wire)),
  };
}

/** Inside a playlist each item carries two booleans that look like the old member names; seen live. */
function entryItemJson(item: Entry['item'], episodesWanted: boolean, wire: WireContext): object | null {
  switch (item.kind) {
    case 'gap':
      return null;
    case 'song':
      return { ...songJson(item, wire), episode: false, track: true };
    case 'local':
      return { ...localFileJson(item, wire), episode: false, track: true };
    case 'episode':
      return episodesWanted ? { ...episodeJson(item, wire), episode: true, track: false } : null;
  }
}

export function userJson(person: Person, { api }: Pick<WireContext, 'api'>): object {
  return { ...linksTo('user', person.id, api), id: person.id, type: 'user' };
}

/** To the second, as playlists are dated. */
function instant(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** Own playlists show a mosaic in three sizes, others one picture of unknown size. */
function cover(playlist: Playlist): readonly object[] {
  const all = images(playlist.id);
  return playlist.public && playlist.followers > 1000
    ? all.slice(0, 1).map(image => ({ ...image, height: null, width: null }))
    : all;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '/': '&#x2F;',
};

/** Descriptions come HTML-escaped; names do not. */
function escapeAsSpotify(text: string): string {
  return text.replace(/[&<>"'/]/g, letter => entities[letter] ?? letter);
}
