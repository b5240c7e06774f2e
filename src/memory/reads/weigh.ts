// About how many bytes something that was read takes up, rather too many than too few: what is kept is bounded by them.
import type { Entry } from '../../music/entry';
import type { Page } from '../../music/page';
import type { Listener, Playlist } from '../../music/playlist';

/** An object with its fields, and what belongs to each of its texts besides the letters. */
const OBJECT_BYTES = 300;
/** Three numbers. */
const MEASURE_BYTES = 100;
/** The forms of its name by which a playlist is found, kept as long as the playlist is. */
const NAME_BYTES = 1200;
const BYTES_PER_LETTER = 2;

export function weighListener({ id, name }: Listener): number {
  return OBJECT_BYTES + letters([id, name]);
}

export function weighPlaylist(playlist: Playlist | null): number {
  if (playlist === null) return 0;
  const { id, name, ownerId, ownerName, description, artworkUrl, link } = playlist;
  return OBJECT_BYTES + NAME_BYTES + letters([id, name, ownerId, ownerName, description, artworkUrl, link]);
}

export function weighEntry({ item }: Entry): number {
  switch (item.kind) {
    case 'track':
      return OBJECT_BYTES + letters([item.title, item.album, ...item.artists]);
    case 'episode':
      return OBJECT_BYTES + letters([item.title, item.show]);
    case 'unavailable':
      return OBJECT_BYTES;
  }
}

export function weighMeasure(): number {
  return MEASURE_BYTES;
}

export function weighPage<T>({ items }: Page<T>, weigh: (item: T) => number): number {
  return items.reduce((sum, item) => sum + weigh(item), OBJECT_BYTES);
}

function letters(texts: readonly (string | null)[]): number {
  return texts.reduce((sum, text) => sum + (text?.length ?? 0) * BYTES_PER_LETTER, 0);
}
