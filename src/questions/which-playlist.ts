// "Which playlist is meant by …?" – a name as heard against every name in the library, and whose it is where that is said.
import type { Deadline } from '../music/deadline';
import type { Hearing, NamedOwner } from '../music/hearing';
import type { Library } from '../music/library';
import type { Listener, Playlist } from '../music/playlist';
import { indexNames, type NameMatch } from './names/match-name';
import { nameKey } from './names/name-key';
import { nothingInTime } from './nothing-in-time';
import { readAllPages } from './read-all-pages';

export interface WhichRequest {
  /** The name as Alexa heard it, perhaps with its owner: "chill by Lena". */
  readonly heard: string;
  /** Whose it has to be, where the listener was asked to choose and answered so. */
  readonly owner?: NamedOwner['owner'] | null;
  readonly hearing: Hearing;
  readonly within: Deadline;
}

/** How much of the library was looked through, when not all of it could be. */
export type PartOf = { readonly seen: number; readonly of: number } | null;

export type WhichOutcome =
  | {
      readonly kind: 'one';
      readonly playlist: Playlist;
      /** Place in the whole list, from one; null when not all of it was read. */
      readonly position: number | null;
    }
  /** `listener` tells the listener's own from others'; null when that could not be learnt. */
  | { readonly kind: 'several'; readonly playlists: readonly Playlist[]; readonly listener: Listener | null }
  | { readonly kind: 'nearest'; readonly playlist: Playlist; readonly partOf: PartOf }
  | { readonly kind: 'none'; readonly total: number; readonly partOf: PartOf };

/** Rejects with a MusicError when the library cannot be read at all. */
export async function whichPlaylist(library: Library, request: WhichRequest): Promise<WhichOutcome> {
  const { within } = request;
  const all = await readAllPages(stretch => library.playlists(stretch), { within });
  const partOf = all.complete ? null : { seen: all.items.length, of: all.total };
  const shown = all.items.filter((playlist): playlist is Playlist => playlist !== null);
  // Who listens only makes a choice easier: it must not cost the listener the choice.
  const whoListens = remembered(() => library.listener({ signal: within.signal }).catch(nothingInTime));
  const match = await matchWithOwner(shown, request, whoListens);
  switch (match.kind) {
    case 'one':
      return { kind: 'one', playlist: match.thing, position: all.complete ? all.items.indexOf(match.thing) + 1 : null };
    case 'several':
      return { kind: 'several', playlists: match.things, listener: await whoListens() };
    case 'nearest':
      return { kind: 'nearest', playlist: match.thing, partOf };
    case 'none':
      return { kind: 'none', total: all.total, partOf };
  }
}

type WhoListens = () => Promise<Listener | null>;

/** The words as a name first: a playlist may well be called "Songs by the Sea". Only then as a name and an owner. */
async function matchWithOwner(
  shown: readonly Playlist[],
  { heard, owner = null, hearing }: WhichRequest,
  whoListens: WhoListens,
): Promise<NameMatch<Playlist>> {
  const match = (playlists: readonly Playlist[], name: string) =>
    indexNames(
      playlists.map(playlist => ({ name: playlist.name, thing: playlist })),
      hearing,
    ).match(name);
  const ownedBy = async (wanted: NamedOwner['owner']) => {
    const listener = wanted === 'listener' ? await whoListens() : null;
    return shown.filter(playlist =>
      wanted === 'listener' ? playlist.ownerId === listener?.id : namesOwner(playlist, wanted.words, hearing),
    );
  };
  if (owner !== null) return match(await ownedBy(owner), heard);
  const byName = match(shown, heard);
  const { name = null, owner: saidOwner = null } = (byName.kind === 'one' ? null : hearing.ownerIn(heard)) ?? {};
  if (name === null || saidOwner === null) return byName;
  const byOwner = match(await ownedBy(saidOwner), name);
  return byOwner.kind === 'one' || byOwner.kind === 'several' ? byOwner : byName;
}

/** "Lena" and "Lena Frost" both name Lena Frost. */
function namesOwner({ ownerName }: Playlist, words: string, hearing: Hearing): boolean {
  const owner = nameKey(ownerName ?? '', hearing).words;
  const heard = nameKey(words, hearing).words;
  return heard.length > 0 && heard.every(word => owner.includes(word));
}

function remembered<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= ask());
}
