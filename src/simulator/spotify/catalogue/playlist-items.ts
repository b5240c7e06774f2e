// What stands at a position of a playlist: mostly songs, and here and there what trips a careless reader.
import type { Entry, LocalFile } from './music';
import { episodes } from './podcasts';
import type { Recipe } from './recipes';
import { songOfMood } from './songs';

type Item = Entry['item'];

const localFiles: readonly Omit<LocalFile, 'kind'>[] = [
  { title: 'Demo in the Garage', artist: 'Robin & Jonas', album: 'Rehearsals', durationMs: 187_000 },
  { title: 'Grandma Sings', artist: '', album: '', durationMs: 64_000 },
  { title: 'track 04', artist: 'Unknown Artist', album: 'Unknown Album', durationMs: 241_000 },
  { title: 'School Choir, Winter Concert', artist: 'Class 7B', album: 'Concert', durationMs: 312_000 },
];

/** The item at a position that exists; the same each time it is asked for. */
export function itemAt(recipe: Recipe, seed: string, position: number): Item {
  const song = (): Item => songOf(recipe, seed, position);
  switch (recipe.contents ?? 'songs') {
    case 'songs':
    case 'undated':
      return song();
    case 'gaps':
      return position % 7 === 6 || position === 1 ? { kind: 'gap' } : song();
    case 'local':
      return position % 3 === 1 ? cycle(localFiles.map(asLocal), (position - 1) / 3) : song();
    case 'episodes':
      return cycle(episodes, position);
    case 'mixed':
      return position % 4 === 2 ? cycle(episodes, (position - 2) / 4 + 5) : song();
    case 'duplicates':
      return songOf(recipe, seed, position % 40 === 39 ? position - 36 : position);
  }
}

function songOf(recipe: Recipe, seed: string, position: number): Item {
  return songOfMood(recipe.mood ?? 'any', position, `${seed} songs`);
}

const asLocal = (file: Omit<LocalFile, 'kind'>): LocalFile => ({ kind: 'local', ...file });

function cycle<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}
