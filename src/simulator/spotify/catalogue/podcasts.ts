// Invented podcasts, for playlists that hold episodes.
import type { Episode, Show } from './music';
import { idFor, seeded } from './seeded';

const shelf: readonly { readonly name: string; readonly publisher: string; readonly titles: readonly string[] }[] = [
  {
    name: 'The Quiet Workshop',
    publisher: 'Bench & Bramble',
    titles: [
      'How to Mend a Chair',
      'The Woman Who Tunes Bells',
      'Glue: a Love Story',
      'Why Clocks Stop',
      'A Week with a Bookbinder',
      'The Last Button Factory',
    ],
  },
  {
    name: 'Small Town Atlas',
    publisher: 'Lantern Audio',
    titles: [
      'The Bridge That Moved',
      'A Post Office for Two',
      'Market Day',
      'The Night Ferry',
      'Where the Railway Ends',
      'Eleven Lighthouses',
    ],
  },
  {
    name: 'Weather & Other News',
    publisher: 'Lantern Audio',
    titles: [
      'Fog',
      'A Short History of Umbrellas',
      'Counting Swallows',
      'The Coldest Kitchen',
      'Hail in July',
      'Reading the Clouds',
    ],
  },
];

function listEpisodes(): readonly Episode[] {
  return shelf.flatMap(({ name, publisher, titles }) => {
    const show: Show = {
      id: idFor(`show ${name}`),
      name,
      publisher,
      description: `${name}: stories told without hurry.`,
      episodeCount: titles.length,
    };
    return titles.map((title, index): Episode => {
      const id = idFor(`episode ${name} ${title}`);
      const durationMs = 1_200_000 + seeded(id).below(2_400_000);
      const released = `2025-${String(1 + index * 2).padStart(2, '0')}-${String(3 + index * 4).padStart(2, '0')}`;
      return { kind: 'episode', id, title, show, durationMs, released };
    });
  });
}

/** All episodes of all shows. */
export const episodes: readonly Episode[] = listEpisodes();
