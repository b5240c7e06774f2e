// What a turn tells about the link to Spotify: whether there is one, and, where that was just seen to change, since when.
import type { Link } from '../music/memory';
import { MusicError } from '../music/music-error';
import type { Turn } from './turn';

export interface LinkSeen {
  /** Whether the request carries an access token. */
  readonly linked: boolean;
  /** Whether the request begins a session: a link is made between sessions, never within one. */
  readonly begins: boolean;
}

/** A link that is first seen later than this after a turn without one was made nobody knows when. */
const KNOWN_TO_BE_NEW_MS = 7 * 24 * 3_600_000;

/** Asks the memory early, side by side with whatever the turn does. */
export function beginToLearn({ memory }: Turn<string>, { linked, begins }: LinkSeen): void {
  if (linked && begins) void memory.recall();
}

/** `error` is what the turn failed by; null when it did not. */
export async function learnOfLink(turn: Turn<string>, seen: LinkSeen, error: unknown): Promise<void> {
  const { memory, nowMs: atMs, request } = turn;
  if (request.type !== 'LaunchRequest' && request.type !== 'IntentRequest') return;
  if (!seen.linked) {
    memory.keep({ about: 'link', state: 'absent', atMs, toldOfEnd: false });
  } else if (error instanceof MusicError && error.kind === 'link-expired') {
    memory.keep({ about: 'link', state: 'uncertain', atMs, toldOfEnd: false });
  } else if (seen.begins && wasMissing((await memory.recall()).link, atMs)) {
    memory.keep({ about: 'link', state: 'made', atMs, toldOfEnd: false });
  }
}

function wasMissing(link: Link | null, nowMs: number): boolean {
  return link?.state === 'absent' && nowMs - link.atMs < KNOWN_TO_BE_NEW_MS;
}
