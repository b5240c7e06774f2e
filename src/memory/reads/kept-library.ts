// A library that reads nothing twice in a conversation: what is on the shelf is not asked for again. Failures are never kept.
import type { Entry } from '../../music/entry';
import type { Library, OpenedPlaylist } from '../../music/library';
import { measuresOf, type Measure } from '../../music/measure';
import type { Page, Stretch } from '../../music/page';
import type { Listener, Playlist } from '../../music/playlist';
import type { ExpectedTotal } from './expected-totals';
import { stretchOf, withPage, type KeptList } from './kept-list';
import { shareCalls } from './share-calls';
import type { ReadName, Shelf } from './shelf';
import { weighEntry, weighListener, weighMeasure, weighPage, weighPlaylist } from './weigh';

const listenerRead: ReadName<Listener> = { key: 'listener' };
const playlistsRead: ReadName<KeptList<Playlist | null>> = { key: 'playlists' };
const openedRead = (id: string): ReadName<OpenedPlaylist> => ({ key: `opened ${id}` });
const entriesRead = (id: string): ReadName<KeptList<Entry>> => ({ key: `entries ${id}` });
/** Never in the place of entries: it holds nothing that could be read out. */
const measuresRead = (id: string): ReadName<KeptList<Measure>> => ({ key: `measures ${id}` });

/** For one turn: calls under way at the same time are shared too. */
export function keptLibrary(library: Library, shelf: Shelf, expected: ExpectedTotal): Library {
  const share = shareCalls();

  function keepPage<T>(name: ReadName<KeptList<T>>, page: Page<T>, weigh: (item: T) => number): void {
    const list = withPage(shelf.get(name), { page, bytes: weighPage(page, weigh) });
    shelf.put(name, list, list.bytes);
  }

  function keepEntries(id: string, page: Page<Entry>): void {
    forgetOther(id, page.total);
    keepPage(entriesRead(id), page, weighEntry);
  }

  /** What was read of a playlist when it had another length tells of another playlist. */
  function forgetOther(id: string, total: number): void {
    const [entries, measures] = [shelf.get(entriesRead(id)), shelf.get(measuresRead(id))];
    const opened = shelf.get(openedRead(id))?.firstEntries ?? null;
    if (opened !== null && opened.total !== total) shelf.drop(openedRead(id));
    if (entries !== null && entries.total !== total) shelf.drop(entriesRead(id));
    if (measures !== null && measures.total !== total) shelf.drop(measuresRead(id));
  }

  async function list<T>(
    name: ReadName<KeptList<T>>,
    stretch: Stretch,
    read: () => Promise<Page<T>>,
  ): Promise<Page<T>> {
    const kept = shelf.get(name);
    const { offset, limit, signal } = stretch;
    return (kept && stretchOf(kept, stretch)) ?? share(`${name.key} ${offset}+${limit}`, signal, read);
  }

  return {
    async listener(options) {
      return (
        shelf.get(listenerRead) ??
        share(listenerRead.key, options?.signal, async () => {
          const listener = await library.listener(options);
          shelf.put(listenerRead, listener, weighListener(listener));
          return listener;
        })
      );
    },

    playlists: stretch =>
      list(playlistsRead, stretch, async () => {
        const page = await library.playlists(stretch);
        keepPage(playlistsRead, page, weighPlaylist);
        expected.learn(page.total);
        return page;
      }),

    async openPlaylist(id, options) {
      const name = openedRead(id);
      return (
        shelf.get(name) ??
        share(name.key, options?.signal, async () => {
          const opened = await library.openPlaylist(id, options);
          if (opened.firstEntries !== null) keepEntries(id, opened.firstEntries);
          shelf.put(name, opened, weighPlaylist(opened.playlist)); // its entries are counted with their list
          return opened;
        })
      );
    },

    entries: (id, stretch) =>
      list(entriesRead(id), stretch, async () => {
        const page = await library.entries(id, stretch);
        keepEntries(id, page);
        return page;
      }),

    async measures(id, stretch) {
      const entries = shelf.get(entriesRead(id));
      const atHand = entries && stretchOf(entries, stretch);
      if (atHand !== null) return measuresOf(atHand);
      return list(measuresRead(id), stretch, async () => {
        const page = await library.measures(id, stretch);
        forgetOther(id, page.total);
        keepPage(measuresRead(id), page, weighMeasure);
        return page;
      });
    },

    expectedPlaylists: () => expected.get(),
  };
}
