// One place of a playlist, in either shape, becomes music's Entry.
import type { Entry, Episode, Track, Unavailable } from '../music/entry';
import {
  asCount,
  asFlagOrNull,
  asListOrNull,
  asNameOrNull,
  asObject,
  asObjectOrNull,
  asText,
  asTextOrNull,
  isObject,
  UnexpectedJson,
  type Unchecked,
} from './json-checks';
import type { WireAlbum, WireArtist, WireEntry, WireEpisode, WireShow, WireTrack } from './wire';

/** Keeps the place of an entry of which nothing is known. */
export const lostEntry: Entry = { item: { kind: 'unavailable' }, addedAtMs: null };

/** A week. Nothing on Spotify is nearly as long, and times are added up. */
const LONGEST_DURATION_MS = 604_800_000;

/** Far more than a song is credited to; the rest would only be carried about. */
const MOST_ARTISTS = 50;

const unavailable: Unavailable = { kind: 'unavailable' };

/** Throws UnexpectedJson, also for an entry that has neither `item` nor `track`: then the projection was not understood. */
export function toEntry(value: unknown, path: string): Entry {
  const entry = asObject<WireEntry>(value, path);
  const addedAtMs = timeOf(asTextOrNull(entry.added_at, `${path}.added_at`));
  const local = asFlagOrNull(entry.is_local, `${path}.is_local`) ?? false;
  return { item: itemOf(entry, { path, local }), addedAtMs };
}

interface Place {
  readonly path: string;
  readonly local: boolean;
}

function itemOf(entry: Unchecked<WireEntry>, place: Place): Entry['item'] {
  const shape = (['item', 'track'] as const).find(name => isObject(entry[name]));
  if (shape === undefined) {
    if (entry.item === null || entry.track === null) return unavailable;
    throw new UnexpectedJson(`${place.path}.item`, 'an object or null');
  }
  const path = `${place.path}.${shape}`;
  const wire = asObject<WireTrack | WireEpisode>(entry[shape], path);
  switch (asText(wire.type, `${path}.type`)) {
    case 'track':
      return trackOf(wire, { path, local: place.local });
    case 'episode':
      return episodeOf(wire, path);
    default:
      return unavailable; // a kind of thing the skill has no words for
  }
}

/** A track without a name cannot be read out: Spotify blanks the names of withdrawn ones. */
function trackOf(wire: Unchecked<WireTrack>, place: Place): Track | Unavailable {
  const { path } = place;
  const title = asNameOrNull(wire.name, `${path}.name`);
  if (title === null) return unavailable;
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
    durationMs: durationOf(wire, path),
    local: place.local || asFlagOrNull(wire.is_local, `${path}.is_local`) === true,
  };
}

function episodeOf(wire: Unchecked<WireEpisode>, path: string): Episode | Unavailable {
  const title = asNameOrNull(wire.name, `${path}.name`);
  if (title === null) return unavailable;
  const show = asObjectOrNull<WireShow>(wire.show, `${path}.show`);
  return {
    kind: 'episode',
    title,
    show: asNameOrNull(show?.name, `${path}.show.name`),
    durationMs: durationOf(wire, path),
  };
}

function durationOf(wire: Unchecked<WireTrack | WireEpisode>, path: string): number {
  return asCount(wire.duration_ms, `${path}.duration_ms`, LONGEST_DURATION_MS);
}

/** Milliseconds since 1970 of an ISO time. Null for what is none, and for 1970 itself, which stands for "not known". */
function timeOf(text: string | null): number | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}T/.test(text)) return null;
  const ms = Date.parse(text);
  return ms > 0 ? ms : null;
}
