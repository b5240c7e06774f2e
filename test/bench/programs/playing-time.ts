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
  /** Turns that ended before all songs were counted; they do not count. */
  readonly ranOut: number;
  readonly rounds: readonly { readonly ms: number; readonly rttMs: number; readonly bytes: number }[];
}

const days = `${(longPlaylist.songs * longPlaylist.songMs) / 86_400_000} days`;
/** The most calls that may be open at once for one listener. */
const MOST_IN_FLIGHT = 16;
const WARM_UPS = 3;
/** On a busy machine a turn may come to its end before the playlist does: it is asked anew, and told. */
const MOST_RUN_OUT = 15;
const question = withValue(intent('DescribePlaylistIntent'), 'aspect', 'length');

program(async ({ bundle, origin, rounds, worker }: PlayingTimePlan): Promise<PlayingTimeFindings> => {
  const handler = loadHandler(bundle);
  const attributes = await atTheLongPlaylist(handler);
  const ask = (accessToken: string) => openSession(handler, { accessToken, who: accessToken, attributes });
  for (let nth = 1; nth <= WARM_UPS; nth += 1) {
    // Spotify's answers are made when they are asked for first, which may take longer than a turn has.
    await ask(tokenFor({ playlists: 10, manner: 'near' }, `warm-up-${worker}-${nth}`)).say(question);
  }
  const found: { ms: number; rttMs: number; bytes: number }[] = [];
  let ranOut = 0;
  while (found.length < rounds) {
    const accessToken = tokenFor({ playlists: 10, manner: 'far' }, `length-${worker}-${found.length}-${ranOut}`);
    const { ms, text } = await ask(accessToken).say(question);
    if (text.includes('could count')) {
      ranOut += 1;
      if (ranOut <= MOST_RUN_OUT) continue;
      throw new Error('Turns ran out of time: the machine is too busy, or too slow, for 10,000 songs.');
    }
    if (!text.includes(`is ${days} long`)) throw new Error(`Not added up to ${days}: ${text}`);
    const { bytes, mostOpen } = await countOf(origin, accessToken);
    if (mostOpen > MOST_IN_FLIGHT) throw new Error(`${mostOpen} calls were open at once for one listener.`);
    const begin = performance.now();
    await rawGet(`${origin}/v1/me/playlists?limit=50&offset=0`, tokenFor({ playlists: 50, manner: 'far' }, 'rtt'));
    found.push({ ms, rttMs: performance.now() - begin, bytes });
  }
  return { rounds: found, ranOut };
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
