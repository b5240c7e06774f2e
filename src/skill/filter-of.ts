// The filter a slot stands for; null for words that are none ("my rock playlists").
import type { Filter } from '../music/filter';
import type { HeardSlot } from './heard-slot';
import { slotValueIds } from './intents';

export function filterOf({ id }: HeardSlot): Filter | null {
  return slotValueIds.PlaylistFilter.find(filter => filter === id) ?? null;
}
