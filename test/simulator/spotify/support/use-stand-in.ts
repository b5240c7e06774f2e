// A stand-in per test, on a free port and with a clock that stands still until it is moved; and plain reads from it.
import { startStandIn, type StandIn, type StandInOptions } from '../../../../src/simulator/spotify/stand-in';

export const NOON = Date.UTC(2026, 10, 20, 12);

/**
 * What the tests look at in Spotify's JSON, in one loose shape: a member that is absent or null is so at run time, and the
 * tests say so. In a page `items` is a list, in a playlist it is a page.
 */
export interface Seen {
  readonly account_id: string;
  readonly added_at: string;
  readonly added_by: Seen;
  readonly album: Seen;
  readonly artists: readonly Seen[];
  readonly context: Seen;
  readonly display_name: string;
  readonly duration_ms: number;
  readonly error: { readonly status: number; readonly message: string; readonly reason: string };
  readonly id: string;
  readonly images: unknown;
  readonly is_local: boolean;
  readonly is_playable: boolean;
  readonly item: Seen;
  readonly items: Seen & readonly Seen[];
  readonly name: string;
  readonly next: string | null;
  readonly offset: number;
  readonly owner: Seen;
  readonly played_at: string;
  readonly playlists: Seen;
  readonly total: number;
  readonly track: Seen;
  readonly tracks: Seen;
  readonly uri: string;
}

/** The place of a list that a test looks at. */
export function placeOf(list: readonly Seen[], index = 0): Seen {
  const seen = list[index];
  if (seen === undefined) throw new Error(`There is no place ${index}.`);
  return seen;
}

export interface Reply<Json = Seen> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body read as JSON; null when it is not said to be JSON or is empty. */
  readonly json: Json;
}

export interface UnderTest {
  readonly standIn: StandIn;
  /** Moves the stand-in's clock on. */
  pass(ms: number): void;
  /** Reads a Web API path such as `/me`, as Robin with every permission unless told otherwise. */
  get(path: string, options?: GetOptions): Promise<Reply>;
  /** Reads where a paging link leads. */
  follow(link: string | null): Promise<Reply>;
  /** The id of Robin's first playlist of that name. */
  playlistId(name: string): Promise<string>;
}

export interface GetOptions {
  readonly login?: string;
  readonly scopes?: readonly string[];
  /** Sent as it is; absent is a fresh token. */
  readonly authorization?: string | null;
  readonly method?: string;
}

/** Starts before and stops after each test of the file. */
export function useStandIn(options: StandInOptions = {}): UnderTest {
  let standIn: StandIn | null = null;
  let nowMs = NOON;
  const running = (): StandIn => {
    if (standIn === null) throw new Error('The stand-in is not running.');
    return standIn;
  };
  beforeEach(async () => {
    nowMs = NOON;
    standIn = await startStandIn({ now: () => nowMs, ...options });
  });
  afterEach(() => running().stop());

  const get = async (path: string, { login = 'robin', scopes, authorization, method = 'GET' }: GetOptions = {}) => {
    const token = running().issueAccessToken(login, scopes === undefined ? {} : { scopes });
    const sent = authorization === undefined ? `Bearer ${token}` : authorization;
    const headers: Record<string, string> = sent === null ? {} : { authorization: sent };
    return replyOf(await fetch(running().apiBaseUrl + path, { headers, method }));
  };
  return {
    get standIn() {
      return running();
    },
    pass: ms => void (nowMs += ms),
    get,
    follow(link) {
      if (link?.startsWith(running().apiBaseUrl) !== true) throw new Error('There is no link into the Web API.');
      return get(link.slice(running().apiBaseUrl.length));
    },
    async playlistId(name) {
      for (let offset = 0; ; offset += 50) {
        const { json } = await get(`/me/playlists?limit=50&offset=${offset}`);
        const page = json as unknown as { items: ({ id: string; name: string } | null)[]; next: string | null };
        const found = page.items.find(playlist => playlist?.name === name) ?? null;
        if (found !== null) return found.id;
        if (page.next === null) throw new Error(`Robin has no playlist called ${name}.`);
      }
    },
  };
}

export async function replyOf<Json = Seen>(response: Response): Promise<Reply<Json>> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: (isJson && text !== '' ? JSON.parse(text) : null) as Json,
  };
}
