// The bodies of the bench's Spotify: each made once, when it is asked for first, and then only sent.
import { parseFields, project } from '../../../src/simulator/spotify/web-api/fields';
import { listener, numberOf, playlistJson, playlistPage, songPage } from './library';

/** Songs that come with a playlist which is opened. */
const EMBEDDED = 100;
const MOST_PER_PAGE = 50;
const DEFAULT_PER_PAGE = 20;

/** Null: there is nothing at that address. */
export type Answers = (target: string, playlists: number) => Buffer | null;

/** `origin` is where `next` leads: a client that follows it must come back here. */
export function makeAnswers(origin: () => string): Answers {
  const made = new Map<string, Buffer | null>();
  return (target, playlists) => {
    const key = `${playlists} ${target}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const body = bodyOf(new URL(target, origin()), playlists);
    const answer = body === null ? null : Buffer.from(JSON.stringify(body));
    made.set(key, answer);
    return answer;
  };
}

function bodyOf(url: URL, playlists: number): unknown {
  const fields = url.searchParams.get('fields');
  const whole = wholeBodyOf(url, playlists);
  return whole === null || fields === null ? whole : project(whole, parseFields(fields));
}

function wholeBodyOf({ origin, pathname, searchParams }: URL, playlists: number): unknown {
  const [, version, collection, id = '', part] = pathname.split('/');
  if (version !== 'v1') return null;
  const limit = Math.min(MOST_PER_PAGE, Number(searchParams.get('limit') ?? DEFAULT_PER_PAGE));
  const place = { address: origin + pathname, offset: Number(searchParams.get('offset') ?? 0), limit };
  if (collection === 'me') return id === 'playlists' ? playlistPage(playlists, place) : listener;
  const number = collection === 'playlists' ? numberOf(id) : null;
  if (number === null || number < 1 || number > playlists) return null;
  if (part === 'items') return songPage(number, place);
  const first = { address: `${origin}${pathname}/items`, offset: 0, limit: EMBEDDED };
  return { ...playlistJson(number), items: songPage(number, first) };
}
