// What stands at one place of a playlist, in either shape, as far as every reading of it has to know: they all count alike.
import type { Measure } from '../music/measure';
import {
  asCount,
  asNameOrNull,
  asObject,
  asText,
  asTextOrNull,
  isObject,
  UnexpectedJson,
  type Unchecked,
} from './json-checks';
import type { WireEntry, WireEpisode, WireTrack } from './wire';

/** A song or an episode that can be named. */
export interface Thing {
  readonly kind: Exclude<Measure['kind'], 'unavailable'>;
  readonly title: string;
  readonly durationMs: number;
  /** Where in the answer the rest of it stands. */
  readonly path: string;
  readonly wire: Unchecked<WireTrack | WireEpisode>;
}

/** A week. Nothing on Spotify is nearly as long, and times are added up. */
const LONGEST_DURATION_MS = 604_800_000;

/**
 * Null when Spotify offers nothing there that could be read out. Throws UnexpectedJson, also for an entry that has neither
 * `item` nor `track`: then the projection was not understood.
 */
export function thingAt(entry: Unchecked<WireEntry>, entryPath: string): Thing | null {
  const shape = (['item', 'track'] as const).find(name => isObject(entry[name]));
  if (shape === undefined) {
    if (entry.item === null || entry.track === null) return null;
    throw new UnexpectedJson(`${entryPath}.item`, 'an object or null');
  }
  const path = `${entryPath}.${shape}`;
  const wire = asObject<WireTrack | WireEpisode>(entry[shape], path);
  const kind = asText(wire.type, `${path}.type`);
  if (kind !== 'track' && kind !== 'episode') return null; // a kind of thing the skill has no words for
  const title = asNameOrNull(wire.name, `${path}.name`);
  if (title === null) return null; // Spotify blanks the names of withdrawn ones
  return { kind, title, durationMs: asCount(wire.duration_ms, `${path}.duration_ms`, LONGEST_DURATION_MS), path, wire };
}

/** Milliseconds since 1970. Null for what is no time, and for 1970 itself, which stands for "not known". */
export function addedAtOf(entry: Unchecked<WireEntry>, path: string): number | null {
  const text = asTextOrNull(entry.added_at, `${path}.added_at`);
  if (text === null || !/^\d{4}-\d{2}-\d{2}T/.test(text)) return null;
  const ms = Date.parse(text);
  return ms > 0 ? ms : null;
}
