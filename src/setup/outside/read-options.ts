// The words after `npm run … --`: named options only, checked by a table.
import { parseArgs } from 'node:util';
import { UsageError } from './setup-error';

type Table = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly oneOf?: readonly string[] }>>;
type Values<T extends Table> = { readonly [K in keyof T]?: T[K]['type'] extends 'boolean' ? boolean : string };

/** Throws a UsageError, with `usage` in it, at an unknown word or a value that is not on its list. */
export function readOptions<const T extends Table>(words: readonly string[], table: T, usage: string): Values<T> {
  const values = parse(words, table, usage);
  for (const [name, { oneOf }] of Object.entries(table)) {
    const value = values[name];
    if (oneOf !== undefined && typeof value === 'string' && !oneOf.includes(value)) {
      throw new UsageError(`--${name} must be one of ${oneOf.join(', ')}.\n${usage}`);
    }
  }
  return values as Values<T>;
}

function parse(words: readonly string[], table: Table, usage: string): Readonly<Record<string, unknown>> {
  const options = Object.fromEntries(Object.entries(table).map(([name, { type }]) => [name, { type }]));
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
