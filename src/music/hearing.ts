// What a language must tell so that names heard by a microphone can be compared with names written by people.

export interface Hearing {
  /** A name as the voice says it; null when nothing of it can be said. */
  spokenForm(name: string): string | null;
  /** Whether the name is short and plain enough to be offered as an example of what to say. */
  easyToSay(name: string): boolean;
  /** Signs and short forms -> words, applied to lower-case text before it is cut into words ("&" -> " and "). */
  spellOut(text: string): string;
  /** Number words -> digits ("twenty one" -> "21", "nineteen eighties" -> "80s"); other words unchanged. */
  foldNumbers(words: readonly string[]): readonly string[];
  /** How one lower-case word sounds, roughly: words heard as one another give the same ("gym", "jim"). */
  soundOf(word: string): string;
  /** Words around a name that belong to the request, not to the name: "the", "my", "playlist". */
  readonly fillers: ReadonlySet<string>;
  /** Words that stand for what was spoken of before: "it", "this one". */
  readonly pronouns: ReadonlySet<string>;
  /** Words that name a place instead of a playlist: "number three", "the second one"; null for a name. */
  placeIn(words: string): NamedPlace | null;
  /** Words that tell a playlist by whose it is: "chill by Lena", "the one by Lena", "mine"; null for a name alone. */
  ownerIn(words: string): NamedOwner | null;
}

/** A place named by number: absolute in the list, or in the chunk just heard. Both count from one. */
export type NamedPlace =
  | {
      readonly kind: 'position';
      readonly position: number;
      /** What was counted, where that was said: "playlist number four", "song four". */
      readonly of: 'playlist' | 'song' | null;
    }
  | { readonly kind: 'ordinal'; readonly ordinal: number | 'last' };

/** Whose playlist is meant; a name of null means one of those just spoken of. */
export interface NamedOwner {
  readonly name: string | null;
  /** The owner's name as heard; 'listener' for the listener's own. */
  readonly owner: { readonly words: string } | 'listener';
}
