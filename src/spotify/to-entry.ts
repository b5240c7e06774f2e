// One place of a playlist, in either shape, becomes music's Entry.
import type { Entry, Episode, Track } from '../music/entry';
import { asFlagOrNull, asListOrNull, asNameOrNull, asObject, asObjectOrNull } from './json-checks';
import { addedAtOf, thingAt, type Thing } from './thing-at';
import type { WireAlbum, WireArtist, WireEntry, WireShow } from './wire';

/** Keeps the place of an entry of which nothing is known. */
export const lostEntry: Entry = { item: { kind: 'unavailable' }, addedAtMs: null };

/** Far more than a song is credited to; the rest would only be carried about. */
const MOST_ARTISTS = 50;

/** Throws UnexpectedJson. */
export function toEntry(value: unknown, path: string): Entry {
  const entry = asObject<WireEntry>(value, path);
  const addedAtMs = addedAtOf(entry, path);
  const local = asFlagOrNull(entry.is_local, `${path}.is_local`) ?? false;
  const thing = thingAt(entry, path);
  if (thing === null) return { item: { kind: 'unavailable' }, addedAtMs };
  return { item: thing.kind === 'track' ? trackOf(thing, local) : episodeOf(thing), addedAtMs };
}

function trackOf({ title, durationMs, wire, path }: Thing, local: boolean): Track {
  const artists = asListOrNull(wire.artists, `${path}.artists`) ?? [];
  const album = asObjectOrNull<WireAlbum>(wire.album, `${path}.album`);
  return {
    kind: 'track',
    title,
    artists: artists.slice(0, MOST_ARTISTS).flatMap((artist, index) => {
      const at = `${path}.artists[${index}]`;
      const name = asNameOrNull(asObject<WireArtist>(artist, at).name, `${at}.name`);
      return name === null ? [] : [name];
    }),
    album: asNameOrNull(album?.name, `${path}.album.name`),
    durationMs,
    local: local || asFlagOrNull(wire.is_local, `${path}.is_local`) === true,
  };
}

function episodeOf({ title, durationMs, wire, path }: Thing): Episode {
  const show = asObjectOrNull<WireShow>(wire.show, `${path}.show`);
  return { kind: 'episode', title, show: asNameOrNull(show?.name, `${path}.show.name`), durationMs };
}
