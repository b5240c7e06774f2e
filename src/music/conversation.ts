// In whose name, and in which talk, something is read: what is read for one conversation is good for no other.

export interface Conversation {
  /** A hash of the access token. A token belongs to one account for ever, so a link made anew is another account here. */
  readonly account: string;
  /** Alexa's session; null when the request names none. */
  readonly session: string | null;
  /** Whether the session begins with this turn. */
  readonly begins: boolean;
}
