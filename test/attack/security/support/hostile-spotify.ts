// A Spotify whose listeners gave everything the names a test chooses: each field that carries a stranger's words, in answers
// that are otherwise as they should be. Over real HTTP.
import type { WireEntry, WireListedPlaylist } from '../../../../src/spotify/wire';
import { json, type Answering } from '../../../spotify/support/fake-server';
import * as wire from '../../../spotify/support/wire-samples';

/** Every field of Spotify's that a stranger may fill in and that is spoken or shown. */
export const nameFields = [
  'playlist',
  'description',
  'owner',
  'listener',
  'song',
  'artist',
  'album',
  'episode',
  'show',
] as const;

export type NameField = (typeof nameFields)[number];
export type Named = Readonly<Record<NameField, string>>;

/** Each field holds what `text` makes of its name. */
export function named(text: (field: NameField) => string): Named {
  return Object.fromEntries(nameFields.map(field => [field, text(field)])) as Named;
}

export interface MoreOfSpotify {
  readonly images?: WireListedPlaylist['images'];
  /** Address of the playlist on Spotify. */
  readonly link?: string;
  /** Where every `next`, `previous` and `href` leads. */
  readonly next?: string;
}

/** The playlist with everything in it; two more have its name, so that somebody must choose. */
export const HOSTILE_ID = wire.PLAYLIST_ID;
const ids = [HOSTILE_ID, '5inventedPlaylist00002', '5inventedPlaylist00003'] as const;
const OTHERS = 7;

export function spotifyOf(names: Named, more: MoreOfSpotify = {}): Answering {
  const href = more.next ?? '';
  const changes = (id: string): Omit<Partial<WireListedPlaylist>, 'items' | 'tracks'> => ({
    id,
    href,
    name: names.playlist,
    description: names.description,
    owner: {
      ...wire.listedPlaylist().owner,
      display_name: names.owner,
      id: id === ids[2] ? wire.LISTENER_ID : 'other',
    },
    ...(more.images === undefined ? {} : { images: more.images }),
    ...(more.link === undefined ? {} : { external_urls: { spotify: more.link } }),
  });
  const others = Array.from({ length: OTHERS }, (_, index) =>
    wire.listedPlaylist({ id: `5inventedOther000000${index}`, name: `Plain ${index + 1}` }),
  );
  const playlists = [...ids.map(id => wire.listedPlaylist(changes(id))), ...others];
  const entries = entriesNamed(names);

  return (request, response, nth) => {
    const url = new URL(request.url ?? '', 'http://stand-in');
    const [, , first, id, last] = url.pathname.split('/');
    const offset = Number(url.searchParams.get('offset') ?? 0);
    const limit = Number(url.searchParams.get('limit') ?? 50);
    const part = <T>(all: readonly T[]) => {
      const next = more.next ?? null;
      return wire.paging(all.slice(offset, offset + limit), {
        offset,
        limit,
        total: all.length,
        next,
        previous: next,
        href,
      });
    };
    const whole = () => ({
      ...changes(id ?? ''),
      items: wire.paging(entries, { limit: 100, next: more.next ?? null }),
    });
    const body =
      first !== 'me'
        ? last === 'items'
          ? part(entries)
          : wire.fullPlaylist(whole())
        : id === undefined
          ? { ...wire.wireListener, href, display_name: names.listener }
          : part(playlists);
    json(body)(request, response, nth);
  };
}

function entriesNamed({ song, artist, album, episode, show }: Named): readonly WireEntry[] {
  const { album: anyAlbum } = wire.track();
  const hostile = wire.track({
    name: song,
    artists: [wire.artist(artist), wire.artist(artist)],
    album: { ...anyAlbum, name: album },
  });
  const told = wire.episode({ name: episode, show: { id: 'x', name: show, uri: '', type: 'show' } });
  const plain = Array.from({ length: 12 }, (_, index) =>
    wire.entry({ item: wire.track({ name: `Plain Song ${index}` }) }),
  );
  return [wire.entry({ item: hostile }), wire.entry({ item: told }), ...plain];
}
