// What the listener hears and has heard. Nothing here starts, stops or changes anything.
import type { Playlist } from '../../catalogue/music';
import { songJson } from '../item-json';
import { linksTo } from '../links';
import { wantsEpisodes, wholeNumber } from '../parameters';
import { Refusal } from '../refusal';
import type { ApiRequest, Route } from '../route';
import type { WireContext } from '../wire-context';

const FAR_FUTURE_MS = 999_999_999_999_999;

export const playerRoutes: readonly Route[] = [
  {
    path: '/me/player/recently-played',
    scopes: ['user-read-recently-played'],
    parameters: ['limit', 'after', 'before'],
    answer: recentlyPlayed,
  },
  {
    path: '/me/player/currently-playing',
    scopes: ['user-read-currently-playing'],
    parameters: ['market', 'additional_types'],
    answer: currentlyPlaying,
  },
];

/** Newest first, paged by moments instead of positions. */
function recentlyPlayed({ listener, query, url, wire }: ApiRequest): unknown {
  const limit = wholeNumber(query, 'limit', { fallback: 20, least: 1, most: 50 });
  if (query.has('before') && query.has('after')) throw new Refusal(400, 'Only one of before and after may be given');
  const before = wholeNumber(query, 'before', { fallback: FAR_FUTURE_MS, least: 0, most: FAR_FUTURE_MS });
  const after = wholeNumber(query, 'after', { fallback: 0, least: 0, most: FAR_FUTURE_MS });
  const all = listener.recentlyPlayed.filter(({ playedAtMs }) => playedAtMs < before && playedAtMs > after);
  const page = query.has('after') ? all.slice(-limit) : all.slice(0, limit);
  const newest = page[0];
  const oldest = page.at(-1);
  const cursors =
    newest === undefined || oldest === undefined
      ? null
      : { after: String(newest.playedAtMs), before: String(oldest.playedAtMs) };
  const older =
    oldest !== undefined && listener.recentlyPlayed.some(({ playedAtMs }) => playedAtMs < oldest.playedAtMs);
  return {
    cursors,
    href: query.size === 0 ? url : `${url}?${query.toString()}`,
    items: page.map(({ song, playedAtMs, playlist }) => ({
      context: playlist === null ? null : playlistContext(playlist, wire),
      played_at: new Date(playedAtMs).toISOString(),
      track: songJson(song, wire),
    })),
    limit,
    next: older ? `${url}?before=${oldest.playedAtMs}&limit=${limit}` : null,
    total: listener.recentlyPlayed.length,
  };
}

function currentlyPlaying({ listener, query, wire, nowMs }: ApiRequest): unknown {
  wantsEpisodes(query); // checked like everywhere; songs are all that plays here
  const { playing } = listener;
  if (playing === null) return null;
  return {
    actions: { disallows: { resuming: true } },
    context: playlistContext(playing.playlist, wire),
    currently_playing_type: 'track',
    is_playing: true,
    item: songJson(playing.song, wire),
    progress_ms: (nowMs - playing.startedAtMs) % playing.song.durationMs, // it plays on repeat
    timestamp: playing.startedAtMs,
  };
}

function playlistContext(playlist: Playlist, { api }: WireContext): object {
  return { ...linksTo('playlist', playlist.id, api), type: 'playlist' };
}
