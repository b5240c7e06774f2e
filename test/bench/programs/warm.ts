// Warm turns: one process that has everything loaded asks its variants round by round, in the orders given to it.
import { intent, loadHandler, openSession, type Handler } from './ask';
import { program } from './program';
import { countOf, rawGet } from './raw-get';
import { tokenFor } from '../stand-in/manners';
import { playlistName } from '../stand-in/library';

export const warmVariants = ['raw', 'ours', 'raw for peer', 'peer'] as const;
export type WarmVariant = (typeof warmVariants)[number];

export interface WarmPlan {
  readonly bundle: string;
  readonly peer: string;
  readonly origin: string;
  /** How often a variant is asked in a row, and its mean taken. */
  readonly turns: number;
  readonly orders: readonly (readonly WarmVariant[])[];
}

export interface WarmFindings {
  /** Microseconds of each variant. */
  readonly rounds: readonly Readonly<Record<WarmVariant, number>>[];
}

// Our one call asks for fifty playlists; the peer's asks for twenty, and finds no more.
const tokens = {
  raw: tokenFor({ playlists: 50, manner: 'near' }, 'raw'),
  ours: tokenFor({ playlists: 50, manner: 'near' }, 'ours'),
  'raw for peer': tokenFor({ playlists: 20, manner: 'near' }, 'raw-for-peer'),
  peer: tokenFor({ playlists: 20, manner: 'near' }, 'peer'),
} as const;

program(async ({ bundle, peer, origin, turns, orders }: WarmPlan): Promise<WarmFindings> => {
  const raw = (limit: number, token: string) => async () => {
    const begin = performance.now();
    const page = JSON.parse(await rawGet(`${origin}/v1/me/playlists?limit=${limit}&offset=0`, token)) as {
      readonly items: readonly unknown[];
    };
    const ms = performance.now() - begin;
    if (page.items.length !== limit) throw new Error('The raw call did not get the page.');
    return ms;
  };
  const variants: Readonly<Record<WarmVariant, () => Promise<number>>> = {
    raw: raw(50, tokens.raw),
    ours: listing(loadHandler(bundle), tokens.ours),
    'raw for peer': raw(20, tokens['raw for peer']),
    peer: listing(loadHandler(peer), tokens.peer),
  };
  const rounds: Record<WarmVariant, number>[] = [];
  for (const order of orders) {
    const round: Partial<Record<WarmVariant, number>> = {};
    for (const name of order) {
      let ms = 0;
      for (let turn = 0; turn < turns; turn += 1) ms += await variants[name]();
      round[name] = (ms * 1000) / turns;
    }
    rounds.push(round as Record<WarmVariant, number>);
  }
  for (const name of warmVariants) {
    const { calls } = await countOf(origin, tokens[name]);
    const due = orders.length * turns;
    if (calls !== due) throw new Error(`${name} asked Spotify ${calls} times in ${due} turns; it should once in each.`);
  }
  return { rounds };
});

/** Each turn is the first of a new session: whatever is remembered of a conversation cannot answer it. */
function listing(handler: Handler, accessToken: string): () => Promise<number> {
  return async () => {
    const session = openSession(handler, { accessToken, who: accessToken });
    return (await session.say(intent('ListPlaylistsIntent'), playlistName(5))).ms;
  };
}
