// Reading JSON that may be wrong: nothing is believed to have a shape until it was looked at. Knows nothing of skills.

export type JsonObject = Readonly<Record<string, unknown>>;

/** The way to a value: names and places in lists. */
export type Keys = readonly (string | number)[];

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at `keys`; undefined when the way ends before. */
export function valueAt(json: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return typeof key === 'number' ? (value as readonly unknown[])[key] : undefined;
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, json);
}

/** The object at `keys`; an empty one when something else is there. */
export function objectAt(json: unknown, keys: Keys): JsonObject {
  const value = valueAt(json, keys);
  return isObject(value) ? value : {};
}

/** The list at `keys`; an empty one when something else is there. */
export function listAt(json: unknown, keys: Keys): readonly unknown[] {
  const value = valueAt(json, keys);
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** The text at `keys`; null when something else is there. */
export function textAt(json: unknown, keys: Keys): string | null {
  const value = valueAt(json, keys);
  return typeof value === 'string' ? value : null;
}

/** Every text in the document with the way to it, in its order. */
export function textsIn(value: unknown, keys: Keys = []): readonly { readonly text: string; readonly keys: Keys }[] {
  if (typeof value === 'string') return [{ text: value, keys }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...keys, index]));
  return isObject(value) ? Object.entries(value).flatMap(([key, item]) => textsIn(item, [...keys, key])) : [];
}

/** `manifest.locales["en-US"].keywords[2]`; `$` for the document itself. */
export function pathOf(keys: Keys): string {
  if (keys.length === 0) return '$';
  const steps = keys.map(key => {
    if (typeof key === 'number') return `[${key}]`;
    return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
  });
  return steps.join('').replace(/^\./, '');
}
