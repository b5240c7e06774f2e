// A library in memory behind the port of music/library.ts, with its calls written down and its failures on demand.
import type { Entry, Episode, Track } from '../../src/music/entry';
import type { Library } from '../../src/music/library';
import { measuresOf } from '../../src/music/measure';
import { MusicError, type MusicErrorKind } from '../../src/music/music-error';
import type { Page, Stretch } from '../../src/music/page';
import type { Listener, Playlist } from '../../src/music/playlist';

export const ann: Listener = { id: 'ann', name: 'Ann' };

export interface Shelf {
  readonly listener?: Listener;
  /** Null: a playlist Spotify does not show. */
  readonly playlists: readonly (Playlist | null)[];
  /** Entries by playlist id; a playlist that is missing here is empty. */
  readonly entries?: Readonly<Record<string, readonly Entry[]>>;
  /** Ids whose contents Spotify keeps back. */
  readonly keptBack?: readonly string[];
}

export interface InMemoryLibrary extends Library {
  /** Such as "playlists 0+50", "open road-trip", "entries road-trip 5+5", "measures road-trip 100+50". */
  readonly calls: string[];
  /** The next call that begins so fails; without a beginning, the next of all. */
  failNext(error: MusicError, beginning?: string): void;
}

export function inMemoryLibrary(shelf: Shelf): InMemoryLibrary {
  const calls: string[] = [];
  const failures: { error: MusicError; beginning: string }[] = [];
  const entriesOf = (id: string) => shelf.entries?.[id] ?? [];
  const find = (id: string): Playlist => {
    const found = shelf.playlists.find(playlist => playlist?.id === id);
    if (!found) throw problem('not-found');
    return found;
  };
  const called = async (call: string, signal: AbortSignal | undefined): Promise<void> => {
    calls.push(call);
    await Promise.resolve();
    if (signal?.aborted === true) throw problem('too-late');
    const index = failures.findIndex(failure => call.startsWith(failure.beginning));
    const [failure] = index < 0 ? [] : failures.splice(index, 1);
    if (failure !== undefined) throw failure.error;
  };
  const entryPage = (id: string, stretch: Stretch): Page<Entry> => {
    find(id);
    if (shelf.keptBack?.includes(id) === true) throw problem('not-readable');
    return pageOf(entriesOf(id), stretch);
  };
  return {
    calls,
    failNext: (error, beginning = '') => failures.push({ error, beginning }),
    async listener(options) {
      await called('listener', options?.signal);
      return shelf.listener ?? ann;
    },
    async playlists(stretch) {
      await called(`playlists ${stretch.offset}+${stretch.limit}`, stretch.signal);
      return pageOf(shelf.playlists, stretch);
    },
    async openPlaylist(id, options) {
      await called(`open ${id}`, options?.signal);
      const playlist = find(id);
      if (shelf.keptBack?.includes(id) === true)
        return { playlist: { ...playlist, entryCount: null }, firstEntries: null };
      return { playlist, firstEntries: pageOf(entriesOf(id), { offset: 0, limit: 100 }) };
    },
    async entries(id, stretch) {
      await called(`entries ${id} ${stretch.offset}+${stretch.limit}`, stretch.signal);
      return entryPage(id, stretch);
    },
    async measures(id, stretch) {
      await called(`measures ${id} ${stretch.offset}+${stretch.limit}`, stretch.signal);
      return measuresOf(entryPage(id, stretch));
    },
  };
}

function pageOf<T>(all: readonly T[], { offset, limit }: Stretch): Page<T> {
  return { items: all.slice(offset, offset + limit), offset, limit, total: all.length };
}

export function problem(kind: MusicErrorKind, details: { retryAfterSeconds?: number } = {}): MusicError {
  return new MusicError(kind, { reason: 'as the test wants it', ...details });
}

export function playlist(name: string, more: Partial<Playlist> = {}): Playlist {
  return {
    id: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    name,
    ownerId: ann.id,
    ownerName: ann.name,
    collaborative: false,
    entryCount: 0,
    description: null,
    artworkUrl: null,
    link: `https://open.spotify.com/playlist/${encodeURIComponent(name.replace(/\p{Cs}/gu, ''))}`,
    ...more,
  };
}

/** Playlists "List 1" to "List n". */
export function numbered(count: number): readonly Playlist[] {
  return Array.from({ length: count }, (_, index) => playlist(`List ${index + 1}`));
}

export function song(title: string, more: Partial<Track> = {}): Entry {
  const track: Track = {
    kind: 'track',
    title,
    artists: ['The Band'],
    album: 'The Album',
    durationMs: 180_000,
    local: false,
    ...more,
  };
  return { item: track, addedAtMs: Date.UTC(2026, 0, 1) };
}

export function episode(title: string, more: Partial<Episode> = {}): Entry {
  return { item: { kind: 'episode', title, show: 'The Show', durationMs: 1_800_000, ...more }, addedAtMs: null };
}

export const unavailable: Entry = { item: { kind: 'unavailable' }, addedAtMs: null };

/** Songs "Song 1" to "Song n", three minutes each. */
export function songs(count: number): readonly Entry[] {
  return Array.from({ length: count }, (_, index) => song(`Song ${index + 1}`));
}
