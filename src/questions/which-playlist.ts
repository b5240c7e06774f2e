// "Which playlist is meant by …?" – a name as heard against every name in the library, and whose it is where that is said.
import type { Deadline } from '../music/deadline';
import type { Hearing, NamedOwner } from '../music/hearing';
import type { Library } from '../music/library';
import type { PartOf } from '../music/page';
import type { Listener, Playlist } from '../music/playlist';
import { indexNames, type NameMatch } from './names/match-name';
import { nameKey } from './names/name-key';
import { nothingInTime } from './nothing-in-time';
import { partOf, readAllPlaylists } from './read-all-pages';

export interface WhichRequest {
  /** The name as Alexa heard it, perhaps with its owner: "chill by Lena". */
  readonly heard: string;
  /** The name that a choice was about: the words may then say only whose it is ("Lena's", "mine"). */
  readonly askedAbout?: string | null;
  readonly hearing: Hearing;
  readonly within: Deadline;
}

export type WhichOutcome =
  | {
      readonly kind: 'one';
      readonly playlist: Playlist;
      /** Place in the whole list, from one; null when not all of it was read. */
      readonly position: number | null;
    }
  /** `listener` tells the listener's own from others'; null when that could not be learnt. */
  | { readonly kind: 'several'; readonly playlists: readonly Playlist[]; readonly listener: Listener | null }
  | { readonly kind: 'nearest'; readonly playlist: Playlist; readonly partOf: PartOf | null }
  | { readonly kind: 'none'; readonly total: number; readonly partOf: PartOf | null };

/** Rejects with a MusicError when the library cannot be read at all. */
export async function whichPlaylist(library: Library, request: WhichRequest): Promise<WhichOutcome> {
  const { within } = request;
  const all = await readAllPlaylists(library, within);
  const shown = all.items.filter(playlist => playlist !== null);
  // Who listens only makes a choice easier: it must not cost the listener the choice.
  const whoListens = remembered(() => library.listener({ signal: within.signal }).catch(nothingInTime));
  const match = await matchWithOwner(shown, request, whoListens);
  switch (match.kind) {
    case 'one':
      return { kind: 'one', playlist: match.thing, position: all.complete ? all.items.indexOf(match.thing) + 1 : null };
    case 'several':
      return { kind: 'several', playlists: match.things, listener: await whoListens() };
    case 'nearest':
      return { kind: 'nearest', playlist: match.thing, partOf: partOf(all) };
    case 'none':
      return { kind: 'none', total: all.total, partOf: partOf(all) };
  }
}

type WhoListens = () => Promise<Listener | null>;

/**
 * An answer to a choice first: "mine" or "Lena's" is then no name. Otherwise the words as a name, for a playlist may well be
 * called "Songs by the Sea", and only then as a name and an owner.
 */
async function matchWithOwner(
  shown: readonly Playlist[],
  { heard, askedAbout = null, hearing }: WhichRequest,
  whoListens: WhoListens,
): Promise<NameMatch<Playlist>> {
  const match = (playlists: readonly Playlist[], name: string) =>
    indexNames(
      playlists.map(playlist => ({ name: playlist.name, thing: playlist })),
      hearing,
    ).match(name);
  const matchOwned = async (name: string, owner: NamedOwner['owner']): Promise<NameMatch<Playlist> | null> => {
    const listener = owner === 'listener' ? await whoListens() : null;
    const owned = shown.filter(playlist =>
      owner === 'listener' ? playlist.ownerId === listener?.id : namesOwner(playlist, owner.words, hearing),
    );
    const found = match(owned, name);
    return found.kind === 'one' || found.kind === 'several' ? found : null;
  };
  const said = hearing.ownerIn(heard);
  const saidName = said?.name ?? null;
  const answer =
    askedAbout === null || saidName !== null ? null : await matchOwned(askedAbout, said?.owner ?? { words: heard });
  if (answer !== null) return answer;
  const byName = match(shown, heard);
  if (byName.kind === 'one' || said === null || saidName === null) return byName;
  return (await matchOwned(saidName, said.owner)) ?? byName;
}

/** The one playlist called exactly so, as far as an ear can tell; null when there is none, or more than one. */
export async function playlistCalled(
  library: Library,
  { heard, hearing, within }: WhichRequest,
): Promise<Playlist | null> {
  const all = await readAllPlaylists(library, within).catch(nothingInTime);
  const wanted = nameKey(heard, hearing).joined;
  const called = (all?.items ?? [])
    .filter(playlist => playlist !== null)
    .filter(playlist => nameKey(playlist.name, hearing).joined === wanted);
  return called.length === 1 ? (called[0] ?? null) : null;
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
