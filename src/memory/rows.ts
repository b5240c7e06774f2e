// What a memory is kept in: small rows that expire, each with an owner and a kind. Knows nothing of what they mean.

export interface Row {
  /** Whose it is: a listener's hash, or the app itself. */
  readonly owner: string;
  /** Which of the owner's rows it is; there is one of each kind. */
  readonly kind: string;
  /** Of two rows of one kind the one with the later time stands. Milliseconds since 1970. */
  readonly atMs: number;
  readonly expiresAtMs: number;
  readonly values: Readonly<Record<string, string | number | boolean>>;
}

export interface RowStore {
  /** True where nothing has to be waited for. */
  readonly atHand?: boolean;
  /** The owner's rows, but for those that have expired. */
  ofOwner(owner: string, signal: AbortSignal): Promise<readonly Row[]>;
  /** Puts the row, unless a later one stands there. */
  put(row: Row, signal: AbortSignal): Promise<void>;
  /** Removes a row, unless it is later than `untilMs`. */
  remove(row: Pick<Row, 'owner' | 'kind'>, untilMs: number, signal: AbortSignal): Promise<void>;
}
