// What was read for each listener in their present conversation, in this process: bounded in bytes, good for minutes, and
// known by a hash of the access token. So no turn waits twice for the same, and what is heard keeps its place in the list.
import type { Conversation } from '../../music/conversation';
import type { Clock } from '../../music/deadline';
import type { Library } from '../../music/library';
import { expectTotals } from './expected-totals';
import { keptLibrary } from './kept-library';
import { openShelf, type Shelf } from './shelf';

/** Longer than a listener talks about the same list, shorter than anybody would wait to see a change. */
export const KEEP_FOR_MS = 5 * 60_000;
/** Some thousand playlists, or more than ten thousand songs. */
export const MOST_BYTES_OF_ACCOUNT = 6_000_000;
export const MOST_BYTES = 20_000_000;
/** What a conversation takes up besides what was read in it. */
const CONVERSATION_BYTES = 1000;
/** Alexa's own names are about 60 letters long; for a session with a longer one than this nothing is kept. */
const LONGEST_SESSION = 300;

interface Talk {
  readonly session: string;
  readonly shelf: Shelf;
  heardAtMs: number;
}

export interface KeptReads {
  /** The library for one turn: what was read in earlier turns of the same conversation is not asked for again. */
  readonly over: (library: Library, conversation: Conversation) => Library;
  /** All that is kept, as reckoned. */
  bytes(): number;
}

export function keepReads(now: Clock, { mostBytes = MOST_BYTES }: { readonly mostBytes?: number } = {}): KeptReads {
  /** One for each account, by its hash; those that were heard of longest ago come first. */
  const talks = new Map<string, Talk>();
  const expectedOf = expectTotals(now);
  const limits = { keepForMs: KEEP_FOR_MS, mostBytes: Math.min(MOST_BYTES_OF_ACCOUNT, mostBytes) };
  let bytes = 0;

  function shelfFor({ account, session, begins }: Conversation): Shelf {
    if (session === null || session.length > LONGEST_SESSION) return openShelf(now, limits, () => undefined);
    const before = talks.get(account);
    const goesOn = before?.session === session && !begins;
    const talk = goesOn ? before : { session, shelf: newShelf(account), heardAtMs: 0 };
    if (!goesOn) forget(account);
    if (!goesOn) bytes += CONVERSATION_BYTES;
    talk.heardAtMs = now();
    talks.delete(account);
    talks.set(account, talk);
    makeRoom();
    return talk.shelf;
  }

  /** A turn that still runs may fill a shelf that is no longer kept: that is nobody's weight. */
  function newShelf(account: string): Shelf {
    const shelf: Shelf = openShelf(now, limits, byBytes => {
      if (talks.get(account)?.shelf !== shelf) return;
      bytes += byBytes;
      makeRoom();
    });
    return shelf;
  }

  function forget(account: string): void {
    const talk = talks.get(account);
    if (talk === undefined) return;
    talks.delete(account);
    bytes -= CONVERSATION_BYTES + talk.shelf.bytes;
  }

  /** Takes away whoever has long been silent, and where that is not enough whoever was heard of longest ago. */
  function makeRoom(): void {
    for (const [account, { heardAtMs }] of talks) {
      if (bytes <= mostBytes && now() - heardAtMs < KEEP_FOR_MS) return;
      forget(account);
    }
  }

  return {
    over: (library, conversation) => keptLibrary(library, shelfFor(conversation), expectedOf(conversation.account)),
    bytes: () => bytes,
  };
}
