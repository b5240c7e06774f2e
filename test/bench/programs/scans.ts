// Reads of whole libraries with a round trip of 80 ms, each beside round trips measured in the same process and round.
import { intent, launch, loadHandler, openSession, type Handler } from './ask';
import { program } from './program';
import { countOf, rawGet } from './raw-get';
import { median, shuffled, type Round } from '../ratios';
import { seededRandom } from '../seeded';
import { tokenFor } from '../stand-in/manners';
import { playlistName } from '../stand-in/library';

export interface ScanPlan {
  readonly bundle: string;
  readonly origin: string;
  readonly rounds: number;
  readonly seed: number;
}

export interface ScanFindings {
  /** Milliseconds of each variant; the rarer ones are not in every round. */
  readonly rounds: readonly Round[];
}

/** The most calls that may be open at once for one listener. */
const MOST_IN_FLIGHT = 16;
/** Variants that only inform are measured in every third round. */
const RARELY = 3;

type Measurement = (round: Record<string, number>, who: string) => Promise<void>;

program(async ({ bundle, origin, rounds, seed }: ScanPlan): Promise<ScanFindings> => {
  const handler = loadHandler(bundle);
  const random = seededRandom(seed);
  const rtt: Measurement = async round => {
    const token = tokenFor({ playlists: 50, manner: 'far' }, 'rtt');
    const times: number[] = [];
    for (let index = 0; index < 2; index += 1) {
      const begin = performance.now();
      await rawGet(`${origin}/v1/me/playlists?limit=50&offset=0`, token);
      times.push(performance.now() - begin);
    }
    round['rtt'] = median(times);
    round['two rtt'] = 2 * median(times);
  };
  const often: readonly Measurement[] = [
    rtt,
    search(handler, { origin, playlists: 500 }),
    search(handler, { origin, playlists: 200 }),
    firstWords(handler, 'list'),
  ];
  const rarely: readonly Measurement[] = [
    search(handler, { origin, playlists: 50 }),
    search(handler, { origin, playlists: 2000 }),
    firstWords(handler, 'launch'),
  ];
  const measured: Round[] = [];
  for (let index = -1; index < rounds; index += 1) {
    const round: Record<string, number> = {};
    const due = shuffled(index % RARELY === 0 || index < 0 ? [...often, ...rarely] : often, random);
    for (const measure of due) await measure(round, `round-${seed}-${index + 1}`);
    if (index >= 0) measured.push(round); // the first opens the connections
  }
  return { rounds: measured };
});

/** "Do I have a playlist called …?" for the last one: the whole library has to be read. Asked again in a new session. */
function search(
  handler: Handler,
  { origin, playlists }: { readonly origin: string; readonly playlists: number },
): Measurement {
  const find = intent('FindPlaylistIntent', { playlist: playlistName(playlists).toLowerCase() });
  return async (round, who) => {
    const accessToken = tokenFor({ playlists, manner: 'far' }, who);
    const ask = async () => (await openSession(handler, { accessToken, who }).say(find, playlistName(playlists))).ms;
    round[`scan ${playlists}`] = await ask();
    round[`scan ${playlists} again`] = await ask();
    const { mostOpen } = await countOf(origin, accessToken);
    if (mostOpen > MOST_IN_FLIGHT) throw new Error(`${mostOpen} calls were open at once for one listener.`);
  };
}

/** The first thing that is heard of a library of 2,000: it must not wait for the rest. */
function firstWords(handler: Handler, what: 'list' | 'launch'): Measurement {
  const asked = what === 'list' ? intent('ListPlaylistsIntent') : launch;
  return async (round, who) => {
    const accessToken = tokenFor({ playlists: 2000, manner: 'far' }, `${what}-${who}`);
    round[what] = (await openSession(handler, { accessToken, who }).say(asked, '2,000')).ms;
  };
}
