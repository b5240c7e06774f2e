// JSON as somebody typed it: read, or the place at which it stops being JSON. Never says anything of what stands there.
import { whereJsonBreaks } from '../json-break';

export type ReadJson =
  | { readonly kind: 'read'; readonly json: unknown }
  /** Both counted from 1. */
  | { readonly kind: 'broken'; readonly line: number; readonly column: number }
  /** More lists and objects in one another than `mostLevels`: what looks at each of them in turn would not come back. */
  | { readonly kind: 'too-deep' };

/** No request of Alexa's has as many. */
export const mostLevels = 100;

export function readJson(text: string): ReadJson {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const { line, column } = whereJsonBreaks(text);
    return { kind: 'broken', line, column };
  }
  return isTooDeep(json) ? { kind: 'too-deep' } : { kind: 'read', json };
}

function isTooDeep(json: unknown): boolean {
  let level = [json].filter(isListOrObject);
  for (let levels = 0; levels < mostLevels; levels++) {
    level = level.flatMap((value): readonly unknown[] => Object.values(value)).filter(isListOrObject);
  }
  return level.length > 0;
}

function isListOrObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
