// What Alexa knows of a language by itself, beside the skill's model. One file per language fills this in.

export interface Language {
  /** One lower-case word without punctuation at its edges -> the words it stands for: "what's" -> what, is. */
  expand(word: string): readonly string[];
  /** Number words or digits -> the number; null when these words are no number. */
  numberOf(words: readonly string[]): number | null;
  /** "second", "twenty first", "2nd" -> the number; null when these words are no ordinal. */
  ordinalOf(words: readonly string[]): number | null;
  readonly wakeWords: readonly string[];
  /** Said for politeness around a request, without meaning of its own. */
  readonly politeBefore: readonly string[];
  readonly politeAfter: readonly string[];
  /** "open" in "open record keeper". */
  readonly launchWords: readonly string[];
  /** "ask" in "ask record keeper what's in road trip". */
  readonly askWords: readonly string[];
  /** "to" in "tell record keeper to list my playlists". */
  readonly connectingWords: readonly string[];
  /** "from" in "list my playlists from record keeper". */
  readonly sourceWords: readonly string[];
  /** What may stand before and after the invocation name. */
  readonly articles: readonly string[];
  readonly skillWords: readonly string[];
  /** Sentences with which Alexa herself ends a session: the skill gets no intent. */
  readonly exitSentences: readonly string[];
  /** Utterances of Amazon's own intents; heard only when the model declares the intent. */
  readonly builtIns: Readonly<Record<string, readonly string[]>>;
  /** True when these words, the last sentence of a speech, ask the listener for an answer. */
  invites(sentence: string): boolean;
}
