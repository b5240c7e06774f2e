// The lines of the conversation in their order: turns and notes, numbered, told to all tabs as they come.
import type { Clock } from '../../../music/deadline';
import type { Act, Entry, NoteEntry, TurnEntry } from '../contract';
import type { Tell } from './audience';

export interface Journal {
  readonly entries: readonly Entry[];
  /** Something was done and is not answered yet. */
  begin(act: Act): TurnEntry;
  note(tone: NoteEntry['tone'], text: string): void;
  /** A setting that was changed again before anything else happened: only what it is now is told. */
  noteSetting(setting: string, text: string): void;
  /** Takes the place of the entry of its number. */
  replace(entry: Entry): void;
  /** Numbers go on: an entry of before is never taken for one of after. */
  clear(): void;
}

const mostEntries = 300;

export function createJournal(tell: Tell, now: Clock): Journal {
  let entries: readonly Entry[] = [];
  let count = 0;
  let lastSetting: { readonly setting: string; readonly entry: NoteEntry } | null = null;
  const add = <Kind extends Entry>(entry: Kind): Kind => {
    entries = [...entries, entry].slice(-mostEntries);
    tell('entry', entry);
    return entry;
  };
  const next = () => ({ number: ++count, atMs: now() });
  const replace = (entry: Entry): void => {
    entries = entries.map(known => (known.number === entry.number ? entry : known));
    tell('entry', entry);
  };
  return {
    get entries() {
      return entries;
    },
    begin: act => add({ kind: 'turn', ...next(), act, turn: null, calls: [], log: [], handlerFile: null }),
    note: (tone, text) => void add({ kind: 'note', ...next(), tone, text }),
    noteSetting(setting, text) {
      const again = lastSetting?.setting === setting && lastSetting.entry === entries.at(-1) ? lastSetting.entry : null;
      const place = again === null ? next() : { number: again.number, atMs: now() };
      const entry = { kind: 'note', ...place, tone: 'plain', text } as const;
      if (again === null) add(entry);
      else replace(entry);
      lastSetting = { setting, entry };
    },
    replace,
    clear() {
      entries = [];
      tell('cleared', {});
    },
  };
}
