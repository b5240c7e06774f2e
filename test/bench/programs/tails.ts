// Scans of 500 playlists while three calls in a hundred take three seconds, each by a new listener.
import { intent, loadHandler, openSession } from './ask';
import { program } from './program';
import { countOf } from './raw-get';
import { tokenFor } from '../stand-in/manners';
import { playlistName } from '../stand-in/library';

export interface TailPlan {
  readonly bundle: string;
  readonly origin: string;
  readonly scans: number;
  readonly worker: number;
}

export interface TailFindings {
  readonly scans: readonly { readonly ms: number; readonly calls: number; readonly whole: boolean }[];
}

program(async ({ bundle, origin, scans, worker }: TailPlan): Promise<TailFindings> => {
  const handler = loadHandler(bundle);
  const find = intent('FindPlaylistIntent', { playlist: playlistName(500).toLowerCase() });
  const warmUp = tokenFor({ playlists: 500, manner: 'far' }, `tail-${worker}-warms-up`);
  await openSession(handler, { accessToken: warmUp, who: warmUp }).say(find);
  const found: { ms: number; calls: number; whole: boolean }[] = [];
  for (let scan = 0; scan < scans; scan += 1) {
    const accessToken = tokenFor({ playlists: 500, manner: 'tail' }, `tail-${worker}-${scan}`);
    const { ms, text } = await openSession(handler, { accessToken, who: accessToken }).say(find);
    const { calls } = await countOf(origin, accessToken);
    found.push({ ms, calls, whole: text.includes(playlistName(500)) });
  }
  return { scans: found };
});
