// The interaction model of one locale as skill-package holds it, and what a reader may rely on after it was read.
// Says nothing of how sentences are matched.

export interface ModelSlot {
  readonly name: string;
  readonly type: string;
}

export interface ModelIntent {
  readonly name: string;
  readonly slots: readonly ModelSlot[];
  readonly samples: readonly string[];
}

export interface ModelTypeValue {
  readonly id: string | null;
  readonly name: string;
  readonly synonyms: readonly string[];
}

export interface InteractionModel {
  readonly locale: string;
  readonly invocationName: string;
  readonly intents: readonly ModelIntent[];
  /** Custom slot types by name. */
  readonly types: ReadonlyMap<string, readonly ModelTypeValue[]>;
  /** Intents that Dialog directives may speak of. */
  readonly dialogIntents: ReadonlySet<string>;
}
