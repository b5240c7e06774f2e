// What music/ promises of its values, said to a test at run time, where the compiler no longer looks.
import type { Entry } from '../../../src/music/entry';
import type { OpenedPlaylist } from '../../../src/music/library';
import type { Measure } from '../../../src/music/measure';
import type { Page } from '../../../src/music/page';
import type { Listener, Playlist } from '../../../src/music/playlist';

export function expectListener(listener: Listener): void {
  expect(typeof listener.id === 'string' && listener.id !== '').toBe(true);
  expectTextOrNull(listener.name);
}

export function expectPlaylistPage(page: Page<Playlist | null>): void {
  expectPage(page, 50);
  for (const playlist of page.items) if (playlist !== null) expectPlaylist(playlist);
}

export function expectEntryPage(page: Page<Entry>): void {
  expectPage(page, 50);
  page.items.forEach(expectEntry);
}

export function expectMeasurePage(page: Page<Measure>): void {
  expectPage(page, 50);
  for (const { kind, durationMs, addedAtMs } of page.items) {
    expect(['track', 'episode', 'unavailable']).toContain(kind);
    expectCount(durationMs);
    if (kind === 'unavailable') expect(durationMs).toBe(0);
    if (addedAtMs !== null) expectCount(addedAtMs);
  }
}

export function expectOpenedPlaylist({ playlist, firstEntries }: OpenedPlaylist): void {
  expectPlaylist(playlist);
  if (firstEntries === null) return;
  expectPage(firstEntries, 100);
  firstEntries.items.forEach(expectEntry);
}

function expectPlaylist(playlist: Playlist): void {
  expect([typeof playlist.id, typeof playlist.name, typeof playlist.ownerId]).toEqual(['string', 'string', 'string']);
  expect(typeof playlist.collaborative).toBe('boolean');
  if (playlist.entryCount !== null) expectCount(playlist.entryCount);
  for (const text of [playlist.ownerName, playlist.description]) expectTextOrNull(text);
  for (const url of [playlist.artworkUrl, playlist.link]) expect(url === null || url.startsWith('https://')).toBe(true);
}

function expectEntry({ item, addedAtMs }: Entry): void {
  if (addedAtMs !== null) expectCount(addedAtMs);
  switch (item.kind) {
    case 'unavailable':
      return;
    case 'track':
      expect(item.title.trim()).not.toBe('');
      expect(item.artists.every(artist => artist.trim() !== '')).toBe(true);
      expectTextOrNull(item.album);
      expectCount(item.durationMs);
      expect(typeof item.local).toBe('boolean');
      return;
    case 'episode':
      expect(item.title.trim()).not.toBe('');
      expectTextOrNull(item.show);
      expectCount(item.durationMs);
  }
}

function expectPage(page: Page<unknown>, most: number): void {
  expect(page.offset).toBe(0);
  expect(page.limit).toBeGreaterThanOrEqual(1);
  expect(page.limit).toBeLessThanOrEqual(most);
  expect(page.items.length).toBeLessThanOrEqual(page.limit);
  expectCount(page.total);
}

function expectTextOrNull(text: string | null): void {
  expect(text === null || (typeof text === 'string' && text.trim() !== '')).toBe(true);
}

function expectCount(count: number): void {
  expect(Number.isSafeInteger(count) && count >= 0).toBe(true);
}
