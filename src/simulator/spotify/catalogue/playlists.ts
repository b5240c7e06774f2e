// Makes a playlist from its recipe. Entries are made when they are read: a start must stay quick.
import type { Entry, Person, Playlist } from './music';
import { itemAt } from './playlist-items';
import type { Recipe } from './recipes';
import { hexFor, idFor, seeded } from './seeded';

const DAY_MS = 86_400_000;

/** `todayMs` is the start of the day on which the catalogue was opened: dates are counted back from it. */
export function makePlaylist(recipe: Recipe, listener: Person, todayMs: number): Playlist {
  const owner = recipe.owner ?? listener;
  const seed = `playlist ${owner.id} ${recipe.name}`;
  const chance = seeded(seed);
  const collaborators = [...(recipe.collaborators ?? []), ...(recipe.mayEdit === true ? [listener] : [])];
  const youngestMs = todayMs - (1 + chance.below(40)) * DAY_MS;
  const oldestMs = youngestMs - (30 + chance.below(1500)) * DAY_MS;
  const adders = [owner, ...collaborators];
  return {
    id: idFor(seed),
    name: recipe.name,
    description: recipe.description ?? null,
    owner,
    collaborators,
    collaborative: recipe.collaborative ?? collaborators.length > 0,
    public: recipe.public ?? false,
    size: recipe.size,
    sizeListed: recipe.sizeListed ?? true,
    snapshotId: hexFor(`snapshot ${seed} ${recipe.size}`, 40),
    followers: owner === listener ? chance.below(4) : chance.below(90_000),
    entryAt(position): Entry {
      if (!Number.isInteger(position) || position < 0 || position >= recipe.size) {
        throw new RangeError('The playlist has no such position.');
      }
      const dated = recipe.contents !== 'undated';
      const share = recipe.size === 1 ? 1 : position / (recipe.size - 1);
      const at = Math.floor((oldestMs + share * (youngestMs - oldestMs)) / 1000) * 1000;
      return {
        item: itemAt(recipe, seed, position),
        addedAtMs: dated ? at : null,
        addedBy: dated ? seeded(`${seed} ${position}`).pick(adders) : null,
      };
    },
  };
}
