// What a broken or hostile Spotify could answer to a call: the stand-in's right answer, made small, then spoilt as JSON,
// as text, by its status or by its headers.
import { rightAnswer, type Login } from '../spotify-in-process';
import type { SpotifyAnswer } from '../attack-case';
import type { Chance } from '../chance';
import { oddText } from '../odd-values';
import { spoil } from '../spoil';
import { spoilNumbers, spoilText } from './spoil-text';

/** Answers to one session's calls: right ones at first, perhaps, so that there is something to go on from; then anything. */
export function hostileSpotify(chance: Chance): (target: string) => SpotifyAnswer {
  let rightOnes = chance.odds(0.6) ? 1 + chance.below(3) : 0;
  return target => {
    rightOnes -= 1;
    if (rightOnes < 0) return hostileAnswer(target, chance);
    const { status, text } = rightAnswer(target);
    return { target, status, text, retryAfter: null };
  };
}

/** Pages are cut to this many places, so that one spoilt place weighs something. */
const MOST_PLACES = 4;

function hostileAnswer(target: string, chance: Chance): SpotifyAnswer {
  if (chance.odds(0.12)) return refusal(target, chance);
  const text = chance.odds(0.3) ? small(target, chance) : hostileBody(target, chance);
  return { target, status: chance.odds(0.97) ? 200 : chance.pick([201, 202, 204, 206, 226]), text, retryAfter: null };
}

function hostileBody(target: string, chance: Chance): string {
  const body = JSON.parse(small(target, chance)) as unknown;
  const donor = JSON.parse(small(anyTarget(chance), chance)) as unknown;
  for (let left = 1 + chance.below(3); left > 0; left -= 1) spoil(body, chance, donor);
  if (chance.odds(0.15)) lie(body, chance);
  const text = JSON.stringify(body);
  if (chance.odds(0.1)) return spoilNumbers(text, chance);
  return chance.odds(0.12) ? spoilText(text, chance) : text;
}

/** The right answer in any of Spotify's shapes, to anybody, with its total and its offset, but few places. */
function small(target: string, chance: Chance): string {
  const login: Login = chance.odds(0.97) ? 'robin' : 'noa';
  const shape = chance.pick(['new', 'new', 'old', 'both'] as const);
  const { status, text } = rightAnswer(target, login, shape);
  if (status !== 200) return '{"error":{"status":404,"message":"Resource not found"}}';
  const body = JSON.parse(text) as Record<string, unknown>;
  for (const list of [body, body['items'], body['tracks']]) shorten(list);
  return JSON.stringify(body);
}

function shorten(list: unknown): void {
  const paging = list as { items?: unknown; total?: unknown } | null | undefined;
  if (!Array.isArray(paging?.items)) return;
  paging.items = (paging.items as unknown[]).slice(0, MOST_PLACES);
  if (typeof paging.total === 'number') paging.total = Math.min(paging.total, 60);
}

/** Totals, limits and offsets that fit nothing, and links that lead elsewhere. */
function lie(body: unknown, chance: Chance): void {
  const lists = [body, ...(Object.values(body as object) as unknown[])].filter(
    list => typeof list === 'object' && list !== null,
  );
  const list = chance.pick(lists) as Record<string, unknown>;
  const number = chance.pick([0, 1, 2, 3, 49, 50, 51, 100, 5_000, 999_999, 1_000_000, 1_000_001, -1, 2.5]);
  list[chance.pick(['total', 'limit', 'offset'])] = number;
  list['next'] = chance.pick([
    'https://evil.example/v1/me/playlists?offset=50',
    'http://169.254.169.254/',
    '//evil',
    7,
  ]);
}

const messages = [
  'Insufficient client scope',
  'User not registered in the Developer Dashboard',
  'Active premium subscription required for the owner of the app.',
  'API rate limit exceeded',
  'Invalid access token',
  'Invalid base62 id',
  'Forbidden',
  'QUOTA_EXCEEDED',
];

const waits = [
  '3',
  '0',
  '-7',
  '1e9',
  '999999999',
  '99999999999999',
  'soon',
  '',
  '٣',
  'Fri, 31 Dec 9999 23:59:59 GMT',
  'x'.repeat(3000),
];

function refusal(target: string, chance: Chance): SpotifyAnswer {
  const status = chance.pick([null, 304, 302, 400, 401, 403, 403, 404, 408, 418, 429, 429, 500, 502, 503, 599]);
  const message = chance.odds(0.6) ? chance.pick(messages) : oddText(chance);
  const error: unknown = chance.pick([
    { status, message },
    { status, message, reason: oddText(chance) },
    message,
    [],
    null,
  ]);
  const text = chance.pick([
    JSON.stringify({ error }),
    message,
    '<html>502 Bad Gateway</html>',
    '',
    '[[[[',
    '{"error":',
  ]);
  return { target, status, text, retryAfter: chance.odds(0.5) ? chance.pick(waits) : null };
}

function anyTarget(chance: Chance): string {
  return chance.pick(['/me', '/me/playlists?limit=5&offset=0', '/me/playlists?limit=3&offset=20']);
}
