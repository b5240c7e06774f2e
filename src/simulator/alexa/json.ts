// Reading JSON from outside: nothing is believed to have a shape until it was looked at.

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The list at a place where a list belongs; empty when something else is there. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** The text at a place where text belongs; null when something else is there. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
