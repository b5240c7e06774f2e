// The port through which the skill remembers a listener from one conversation to the next. Listeners are known by a hash, and
// of music only a playlist's id and a position are kept: no name, no title, no token.

export interface Link {
  /**
   * made: since `atMs`. absent: something was asked without a link. uncertain: the link was refused, so nothing is known of
   * the next one.
   */
  readonly state: 'made' | 'absent' | 'uncertain';
  /** Milliseconds since 1970. */
  readonly atMs: number;
  /** Whether the listener was told that it ends soon. */
  readonly toldOfEnd: boolean;
}

export interface StoppedPlace {
  readonly playlistId: string;
  /** Zero-based: the first place that was not read. */
  readonly position: number;
  readonly atMs: number;
}

/** What is kept about one listener. */
export interface Remembered {
  /** When they were last welcomed; null when that is not known, or long ago. */
  readonly welcomedAtMs: number | null;
  /** Null when nothing is known of it. */
  readonly link: Link | null;
  /** Where reading stopped in each playlist since the link was last seen to change, the latest first. */
  readonly places: readonly StoppedPlace[];
}

export const nothingRemembered: Remembered = { welcomedAtMs: null, link: null, places: [] };

/** Something to be kept. Of two facts about the same thing the later one stands, in whatever order they come. */
export type Fact =
  | { readonly about: 'welcome'; readonly atMs: number }
  | (Link & { readonly about: 'link' })
  | {
      readonly about: 'place';
      readonly playlistId: string;
      /** Null: there is nothing left to carry on with. */
      readonly position: number | null;
      readonly atMs: number;
    };

/** A call that Spotify refuses to everybody until then: the skill's allowance for it is used up. */
export interface SpentAllowance {
  /** Such as "GET /me/playlists". */
  readonly call: string;
  /** Milliseconds since 1970. */
  readonly untilMs: number;
}

/** Every method may reject with anything, and may take as long as the signal lets it. */
export interface Memory {
  /** True where it is kept in this very process: then nobody need be ready to stop waiting for it. */
  readonly atHand?: boolean;
  recall(listener: string, signal: AbortSignal): Promise<Remembered>;
  keep(listener: string, fact: Fact, signal: AbortSignal): Promise<void>;
  /** Forgets what was learnt up to then; what is newer stays. Facts from before that come later are not kept either. */
  forget(listener: string, untilMs: number, signal: AbortSignal): Promise<void>;
  /** Those that are not over yet. */
  spentAllowances(signal: AbortSignal): Promise<readonly SpentAllowance[]>;
  /** Never shortens what is kept already. */
  keepSpent(spent: SpentAllowance, signal: AbortSignal): Promise<void>;
}
