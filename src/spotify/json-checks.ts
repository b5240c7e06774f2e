// Small checks of JSON that came over the wire. They name the place of what is wrong, never its value.
import { cutText } from './cut-text';
import { oneLine } from './one-line';

/** Something in an answer is not what Spotify promises. Stays in this room: it becomes a MusicError `bad-answer`. */
export class UnexpectedJson extends Error {
  override readonly name = 'UnexpectedJson';

  /** `path` is built from our own field names and positions, such as `$.items[3].name`. */
  constructor(path: string, wanted: string) {
    super(`${path} is not ${wanted}`);
  }
}

/** An object of which nothing is known but which names it may hold: every value has yet to be checked. */
export type Unchecked<T> = Readonly<Partial<Record<T extends unknown ? keyof T : never, unknown>>>;

/** True for a JSON object: neither null nor a list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asObject<T>(value: unknown, path: string): Unchecked<T> {
  if (!isObject(value)) throw new UnexpectedJson(path, 'an object');
  return value as Unchecked<T>;
}

/** Null stands for null and for absent, here and below. */
export function asObjectOrNull<T>(value: unknown, path: string): Unchecked<T> | null {
  return isNothing(value) ? null : asObject<T>(value, path);
}

export function asList(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new UnexpectedJson(path, 'a list');
  return value as readonly unknown[];
}

export function asListOrNull(value: unknown, path: string): readonly unknown[] | null {
  return isNothing(value) ? null : asList(value, path);
}

export function asText(value: unknown, path: string): string {
  if (typeof value !== 'string') throw new UnexpectedJson(path, 'a text');
  return value;
}

export function asTextOrNull(value: unknown, path: string): string | null {
  return isNothing(value) ? null : asText(value, path);
}

/** A name somebody gave, cut where it is too long to be one; a blank one counts as none. */
export function asNameOrNull(value: unknown, path: string): string | null {
  const name = oneLine(cutText(asTextOrNull(value, path) ?? ''));
  return name.trim() === '' ? null : name;
}

/** Spotify's have 22 characters, old user names up to about 40. */
const LONGEST_ID = 256;

/** An identifier: a text that is not empty, nor without end. */
export function asId(value: unknown, path: string): string {
  if (typeof value !== 'string' || value === '' || value.length > LONGEST_ID) throw new UnexpectedJson(path, 'an id');
  return value;
}

export function asFlagOrNull(value: unknown, path: string): boolean | null {
  if (isNothing(value)) return null;
  if (typeof value !== 'boolean') throw new UnexpectedJson(path, 'true or false');
  return value;
}

/** A whole number from zero up to `most`: what is reckoned with later may not be without bounds. */
export function asCount(value: unknown, path: string, most = Number.MAX_SAFE_INTEGER): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new UnexpectedJson(path, 'a count');
  if (value > most) throw new UnexpectedJson(path, `a count up to ${most}`);
  return value;
}

export function asCountOrNull(value: unknown, path: string): number | null {
  return isNothing(value) ? null : asCount(value, path);
}

function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
