// "How long is it?" of a playlist of 10,000 songs: our whole turn, asked anew by a new listener each time.
import { intent, loadHandler, openSession, withValue, type Attributes, type Handler } from './ask';
import { program } from './program';
import { countOf, rawGet } from './raw-get';
import { tokenFor } from '../stand-in/manners';
import { longPlaylist, playlistName } from '../stand-in/library';

export interface PlayingTimePlan {
  readonly bundle: string;
  readonly origin: string;
  readonly rounds: number;
  readonly worker: number;
}

export interface PlayingTimeFindings {
  readonly rounds: readonly { readonly ms: number; readonly rttMs: number; readonly bytes: number }[];
}

const hours = `${(longPlaylist.songs * longPlaylist.songMs) / 3_600_000} hours`;
const question = withValue(intent('DescribePlaylistIntent'), 'aspect', 'length');

program(async ({ bundle, origin, rounds, worker }: PlayingTimePlan): Promise<PlayingTimeFindings> => {
  const handler = loadHandler(bundle);
  const attributes = await atTheLongPlaylist(handler);
  const found: { ms: number; rttMs: number; bytes: number }[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const accessToken = tokenFor({ playlists: 10, manner: 'far' }, `length-${worker}-${round + 1}`);
    const { ms } = await openSession(handler, { accessToken, who: accessToken, attributes }).say(question, hours);
    const { bytes, mostOpen } = await countOf(origin, accessToken);
    if (mostOpen > 16) throw new Error(`${mostOpen} calls were open at once for one listener.`);
    const begin = performance.now();
    await rawGet(`${origin}/v1/me/playlists?limit=50&offset=0`, tokenFor({ playlists: 50, manner: 'far' }, 'rtt'));
    if (round >= 0) found.push({ ms, rttMs: performance.now() - begin, bytes });
  }
  return { rounds: found };
});

/** Where a session is after the playlist was opened. Each measured one continues there, with nothing read yet. */
async function atTheLongPlaylist(handler: Handler): Promise<Attributes> {
  const accessToken = tokenFor({ playlists: 10, manner: 'near' }, 'opens-it');
  const session = openSession(handler, { accessToken, who: accessToken });
  await session.say(
    intent('OpenPlaylistIntent', { playlist: playlistName(longPlaylist.number).toLowerCase() }),
    '10,000',
  );
  return session.attributes();
}
