// THE CONTRACT of a language: every sentence the skill can say, one typed function each. Phrases get what music means and
// give speech; they decide nothing. A card gives true names, speech gives spoken ones.
import type { Aspect } from '../music/aspect';
import type { Entry } from '../music/entry';
import type { Filter } from '../music/filter';
import type { Hearing } from '../music/hearing';
import type { MusicErrorKind, Permission } from '../music/music-error';
import type { Playlist } from '../music/playlist';
import type { Speech } from './ssml';

/** A question that leaves the microphone open, and what is asked after a silence: never the same words. */
export interface Question {
  readonly question: Speech;
  readonly reprompt: Speech;
}

/** What an Alexa app or a screen shows: plain text with true names. */
export interface CardText {
  readonly title: string;
  readonly text: string;
}

/** How much was looked through, when not all could be. */
export interface PartOf {
  readonly seen: number;
  readonly of: number;
}

export interface ListChunk {
  readonly filter: Filter | null;
  /** Null keeps the place of a playlist Spotify does not show. */
  readonly playlists: readonly (Playlist | null)[];
  /** Zero-based position of the first. */
  readonly offset: number;
  readonly total: number;
  readonly partOf: PartOf | null;
}

export interface EntryChunk {
  readonly name: string;
  readonly entries: readonly Entry[];
  /** Zero-based position of the first. */
  readonly offset: number;
  readonly total: number;
}

/** What a playlist holds, as far as it is known. */
export interface Contents {
  readonly total: number;
  /** How the total divides; null when not every entry was seen. */
  readonly kinds: { readonly songs: number; readonly episodes: number; readonly unavailable: number } | null;
  /** Playing time of what was seen; null when it was not asked for or nothing was seen. */
  readonly length: PlayingTime | null;
}

export interface PlayingTime {
  readonly durationMs: number;
  /** Null when every entry was counted. */
  readonly partOf: PartOf | null;
}

/** What is known about one playlist; absent what was not asked. */
export interface Facts {
  readonly playlist: Playlist;
  /** Null when Spotify keeps the contents back. */
  readonly contents: Contents | null;
  readonly ownedByListener: boolean | null;
  /** When the newest entry was added; null when no entry says. */
  readonly newestAddedAtMs: number | null;
  readonly nowMs: number;
}

export type HelpTopic =
  | { readonly at: 'nowhere' }
  | { readonly at: 'list' }
  | { readonly at: 'playlist'; readonly name: string }
  | { readonly at: 'choice'; readonly count: number };

/** What an impossible wish was about. */
export type ChangeWish = 'play' | 'pause' | 'change';

export interface Phrases {
  readonly hearing: Hearing;

  // Coming and going
  welcome(library: { readonly total: number; readonly returning: boolean; readonly example: string | null }): Speech;
  whatWouldYouLike(example: string | null): Question;
  emptyLibrary(): Speech;
  /** Said of a link that ends in so many whole days; the card to link anew comes with it. */
  linkEndsSoon(days: number): Speech;
  /** The greeting of a listener who stopped at that song, counted from one, the last time. */
  stoppedAt(position: number, name: string): Speech;
  shallICarryOn(name: string): Question;
  onlyOne(playlist: Playlist): Question;
  goodbye(): Speech;
  allRight(): Speech;
  whatElse(): Question;

  // Help and misunderstandings
  help(topic: HelpTopic): Speech;
  notUnderstood(): Speech;
  nothingAsked(): Speech;
  nothingToRepeat(): Speech;

  // The list
  listChunk(chunk: ListChunk): Speech;
  listGoesOn(): Question;
  listEnds(): Question;
  listHasNone(filter: Filter | null, partOf: PartOf | null): Speech;
  listBegins(): Speech;
  listIsOver(total: number): Speech;
  listOutOfRange(total: number): Speech;
  counts(counts: {
    readonly total: number;
    /** Null when not all could be read in time. */
    readonly split: {
      readonly own: number;
      readonly followed: number;
      readonly shared: number;
      readonly hidden: number;
    } | null;
  }): Speech;
  counted(filter: Filter, total: number): Speech;
  shallIList(): Question;
  shallIListThem(): Question;
  listCard(chunk: ListChunk): CardText;

  // Which playlist
  /** `listenerId` tells the listener's own from others'; null where it is not known. */
  whichOfThese(playlists: readonly Playlist[], more: number, listenerId?: string | null): Question;
  nearest(heard: string, playlist: Playlist, partOf: PartOf | null): Speech;
  shallIOpenIt(): Question;
  notFound(heard: string, partOf: PartOf | null): Speech;
  /** `position` is the place in the whole list, from one; null where it is not known. */
  doYouHave(playlist: Playlist, position?: number | null): Speech;
  doYouHaveSeveral(heard: string, count: number): Speech;
  choiceCard(playlists: readonly Playlist[]): CardText;
  /** What a listener may answer besides a number: plain words, so that the device hears them as an answer. */
  choiceAnswers(playlists: readonly Playlist[], listenerId: string | null): readonly string[];
  whichOne(): Question;
  nameOne(): Question;
  whichNumber(): Question;
  namedOnly(count: number): Speech;
  isThatTheOne(): Question;
  hidden(position: number): Speech;
  gone(): Speech;

  // Inside a playlist
  opened(playlist: Playlist, contents: Contents): Speech;
  entryChunk(chunk: EntryChunk): Speech;
  entriesGoOn(): Question;
  entriesEnd(): Speech;
  entriesOver(name: string): Speech;
  entriesBegin(name: string): Speech;
  startOver(): Question;
  backToTheList(): Question;
  entriesOutOfRange(name: string, total: number): Speech;
  oneEntry(entry: Entry, position: number): Speech;
  empty(playlist: Playlist): Speech;
  notReadable(playlist: Playlist): Speech;
  entryCard(chunk: EntryChunk): CardText;

  // Carrying on where reading stopped
  backIn(name: string): Speech;
  /** Why the beginning is read, where something later was asked for. */
  fromTheBeginning(why: 'no-place-kept' | 'shorter-now'): Speech;
  noPlaceKept(): Speech;
  stoppedPlaceGone(): Speech;

  // About a playlist
  fact(aspect: Aspect, facts: Facts): Speech;
  factCard(facts: Facts): CardText;
  /** A card's last line: the way to Spotify. */
  onSpotify(link: string): string;
  anythingElseAbout(name: string): Question;

  // Whose account, and what cannot be done
  account(name: string | null): Speech;
  unlink(): Speech;
  readOnly(wish: ChangeWish, name: string | null): Speech;

  // When something fails
  problem(
    kind: MusicErrorKind | 'our-fault',
    details: { readonly permissions: readonly Permission[]; readonly retryAfterSeconds: number | null },
  ): Speech;
  problemCard(kind: 'not-registered' | 'owner-needs-premium'): CardText;
}
