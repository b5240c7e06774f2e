// The peer's way to the same answer, cut into stretches: one for each round, all of them together are one whole reading.
import { createRequire } from 'node:module';
import { program } from './program';
import { countOf } from './raw-get';
import { tokenFor } from '../stand-in/manners';
import { longPlaylist, playlistJson } from '../stand-in/library';

export interface PeerPlayingTimePlan {
  readonly peer: string;
  readonly origin: string;
  /** How many stretches; a divisor of 200 pages. */
  readonly rounds: number;
}

export interface PeerPlayingTimeFindings {
  readonly stretchMs: readonly number[];
  /** Of all stretches together. */
  readonly bytes: number;
  readonly packedBytes: number;
}

interface Peer {
  readonly firstPage: (playlistId: unknown) => string;
  readonly addUp: (
    accessToken: string,
    page: string,
    mostPages: number,
  ) => Promise<{ readonly durationMs: number; readonly next: string | null }>;
}

const pages = longPlaylist.songs / 50;

program(async ({ peer, origin, rounds }: PeerPlayingTimePlan): Promise<PeerPlayingTimeFindings> => {
  const { firstPage, addUp } = createRequire(peer)(peer) as Peer;
  const begins = firstPage(playlistJson(longPlaylist.number)['id']);
  await addUp(tokenFor({ playlists: 10, manner: 'near' }, 'peer-warms-up'), begins, pages);
  const token = tokenFor({ playlists: 10, manner: 'far' }, 'peer-length');
  const stretchMs: number[] = [];
  let next: string | null = begins;
  let durationMs = 0;
  while (next !== null) {
    const begin = performance.now();
    const stretch = await addUp(token, next, pages / rounds);
    stretchMs.push(performance.now() - begin);
    durationMs += stretch.durationMs;
    next = stretch.next;
  }
  if (durationMs !== longPlaylist.songs * longPlaylist.songMs) throw new Error(`The peer added up ${durationMs} ms.`);
  const { bytes, packedBytes } = await countOf(origin, token);
  return { stretchMs, bytes, packedBytes };
});
