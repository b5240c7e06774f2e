// "Which playlist is meant by …?" – a name as heard against every name in the library.
import type { Deadline } from '../music/deadline';
import type { Hearing } from '../music/hearing';
import type { Library } from '../music/library';
import type { Playlist } from '../music/playlist';
import { indexNames } from './names/match-name';
import { readAllPages } from './read-all-pages';

export interface WhichRequest {
  /** The name as Alexa heard it. */
  readonly heard: string;
  readonly hearing: Hearing;
  readonly within: Deadline;
}

/** How much of the library was looked through, when not all of it could be. */
export type PartOf = { readonly seen: number; readonly of: number } | null;

export type WhichOutcome =
  | { readonly kind: 'one'; readonly playlist: Playlist }
  | { readonly kind: 'several'; readonly playlists: readonly Playlist[] }
  | { readonly kind: 'nearest'; readonly playlist: Playlist; readonly partOf: PartOf }
  | { readonly kind: 'none'; readonly total: number; readonly partOf: PartOf };

/** Rejects with a MusicError when the library cannot be read at all. */
export async function whichPlaylist(library: Library, { heard, hearing, within }: WhichRequest): Promise<WhichOutcome> {
  const all = await readAllPages(stretch => library.playlists(stretch), { within });
  const partOf = all.complete ? null : { seen: all.items.length, of: all.total };
  const shown = all.items.filter((playlist): playlist is Playlist => playlist !== null);
  const match = indexNames(
    shown.map(playlist => ({ name: playlist.name, thing: playlist })),
    hearing,
  ).match(heard);
  switch (match.kind) {
    case 'one':
      return { kind: 'one', playlist: match.thing };
    case 'several':
      return { kind: 'several', playlists: match.things };
    case 'nearest':
      return { kind: 'nearest', playlist: match.thing, partOf };
    case 'none':
      return { kind: 'none', total: all.total, partOf };
  }
}
