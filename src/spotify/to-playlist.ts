// Spotify's playlist, in either shape, becomes music's Playlist. Only id and owner are indispensable.
import type { Playlist } from '../music/playlist';
import { isOnSpotify, isShowable } from './address';
import { cutText } from './cut-text';
import {
  asCountOrNull,
  asFlagOrNull,
  asId,
  asNameOrNull,
  asObject,
  asTextOrNull,
  isObject,
  type Unchecked,
} from './json-checks';
import { LONGEST_LIST } from './longest-list';
import { oneLine } from './one-line';
import { plainTextOf } from './plain-text';
import type { WireExternalUrls, WireFullPlaylist, WireImage, WireListedPlaylist, WireOwner, WirePaging } from './wire';

/** Throws UnexpectedJson. Pictures and links are decoration: an odd one is left out and spoils nothing. */
export function toPlaylist(value: unknown, path: string): Playlist {
  const wire = asObject<WireListedPlaylist>(value, path);
  const owner = asObject<WireOwner>(wire.owner, `${path}.owner`);
  const description = asTextOrNull(wire.description, `${path}.description`);
  return {
    id: asId(wire.id, `${path}.id`),
    name: oneLine(cutText(asTextOrNull(wire.name, `${path}.name`) ?? '')),
    ownerId: asId(owner.id, `${path}.owner.id`),
    ownerName: asNameOrNull(owner.display_name, `${path}.owner.display_name`),
    collaborative: asFlagOrNull(wire.collaborative, `${path}.collaborative`) ?? false,
    entryCount: entryCountOf(wire, path),
    description: description === null ? null : plainTextOf(description),
    artworkUrl: artworkOf(wire.images),
    link: linkOf(wire.external_urls),
  };
}

const shapes = ['items', 'tracks'] as const;

/** What a playlist holds, under the new name first, then under the old one; parts that are absent are left out. */
export function contentsOf(
  wire: Unchecked<WireFullPlaylist | WireListedPlaylist>,
  path: string,
): readonly { readonly part: Unchecked<WirePaging<unknown>>; readonly path: string }[] {
  const found: { readonly part: Unchecked<WirePaging<unknown>>; readonly path: string }[] = [];
  for (const shape of shapes) {
    if (wire[shape] === undefined || wire[shape] === null) continue;
    const at = `${path}.${shape}`;
    found.push({ part: asObject<WirePaging<unknown>>(wire[shape], at), path: at });
  }
  return found;
}

/** A count that no list can have is not known; the playlist itself is not lost for it. */
function entryCountOf(wire: Unchecked<WireListedPlaylist>, path: string): number | null {
  for (const { part, path: at } of contentsOf(wire, path)) {
    const count = asCountOrNull(part.total, `${at}.total`);
    if (count !== null && count <= LONGEST_LIST) return count;
  }
  return null;
}

const WANTED_WIDTH_PX = 640;

function artworkOf(images: unknown): string | null {
  if (!Array.isArray(images)) return null;
  let best: { readonly url: string; readonly distance: number } | null = null;
  for (const image of images as unknown[]) {
    if (!isObject(image)) continue;
    const { url, width } = image as Unchecked<WireImage>;
    // Spotify gives no width for some uploaded covers; any known width beats that.
    const distance = typeof width === 'number' ? Math.abs(width - WANTED_WIDTH_PX) : Infinity;
    if ((best === null || distance < best.distance) && isShowable(url)) best = { url, distance };
  }
  return best?.url ?? null;
}

function linkOf(externalUrls: unknown): string | null {
  if (!isObject(externalUrls)) return null;
  const { spotify } = externalUrls as Unchecked<WireExternalUrls>;
  return isOnSpotify(spotify) ? spotify : null;
}
