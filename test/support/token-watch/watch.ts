// Which tokens and secrets are in use in a test file, and where one of them was shown. One watch for each file; it keeps only
// the beginnings of secrets and never shows one itself.
import { inspect } from 'node:util';

export interface TokenWatch {
  /** A token or secret from now on; anything that does not look like one is left alone. */
  learn(secret: unknown): void;
  /** Everything under a name such as accessToken, however deep. */
  learnFrom(value: unknown): void;
  /** Notes when one of them is in the text; `where` says what the text is. */
  look(where: string, text: unknown): void;
  /** The same in every way in which an error is ever printed. */
  lookAtError(where: string, error: unknown): void;
  /** Where secrets were shown, and forgets it. */
  takeShown(): readonly string[];
  /** How many it knows. */
  readonly known: number;
}

/** What can be found without mistake: a word like `token`, which tests use too, stands everywhere. */
const lookable = /^[\w.~+/=-]{20,4000}$/;
/** A secret that is cut is told all the same. */
const BEGINNING = 24;
const MOST_KNOWN = 2000;
const secretName = /token$|secret$/i;

export function createTokenWatch(): TokenWatch {
  const known = new Set<string>();
  const shown: string[] = [];
  const seenErrors = new Set<string>();

  function learn(secret: unknown): void {
    if (typeof secret !== 'string' || !lookable.test(secret)) return;
    known.add(secret.slice(0, BEGINNING));
    const [oldest] = known;
    if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
  }

  function look(where: string, text: unknown): void {
    if (known.size === 0) return;
    const read = readable(text);
    for (const secret of known) {
      const at = read.indexOf(secret);
      if (at === -1) continue;
      const around = `${read.slice(Math.max(0, at - 60), at)}•••`.replace(/\s+/g, ' ');
      shown.push(`${where}: …${[...known].reduce((masked, other) => masked.replaceAll(other, '•••'), around)}`);
      return;
    }
  }

  return {
    learn,
    learnFrom(value) {
      walk(value, 0, (name, held) => {
        if (secretName.test(name)) learn(held);
      });
    },
    look,
    lookAtError(where, error) {
      if (known.size === 0) return;
      const own = typeof error === 'object' && error !== null ? Object.getOwnPropertyNames(error) : [];
      const fields = own.filter(name => name !== 'stack');
      const plain = [String(error), json(error), json(error, fields)].join('\n');
      const before = shown.length;
      look(where, plain);
      // To ask for a stack takes a test runner milliseconds: errors that are alike have it looked at once.
      if (seenErrors.has(plain) || seenErrors.size > MOST_KNOWN) return;
      seenErrors.add(plain);
      const { stack, cause } = (error ?? {}) as Partial<Error>;
      const ways = [stack, inspect(cause), inspect(error, { depth: 6, showHidden: true, getters: true })];
      if (shown.length === before) look(where, ways.join('\n'));
    },
    takeShown: () => shown.splice(0),
    get known() {
      return known.size;
    },
  };
}

function readable(text: unknown): string {
  if (typeof text === 'string') return text;
  if (text instanceof Uint8Array || Buffer.isBuffer(text)) return Buffer.from(text).toString('latin1');
  return json(text) ?? String(text);
}

function json(value: unknown, names?: string[]): string | undefined {
  try {
    return JSON.stringify(value, names);
  } catch {
    return undefined; // it goes round in circles; the other ways show it
  }
}

/** No deeper than any request is; what is deeper was made by a test that has no secrets there. */
const DEEPEST = 8;

function walk(value: unknown, depth: number, visit: (name: string, held: unknown) => void): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  for (const [name, held] of Object.entries(value)) {
    visit(name, held);
    walk(held, depth + 1, visit);
  }
}
