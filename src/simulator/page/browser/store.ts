// What the page knows, as signals: all of the server's side, and the little that is this tab's own.
import { computed, signal } from '@preact/signals';
import type { CommandName, Commands, Entry, House, PageState, TurnEntry } from '../contract';
import { listen, send } from './server';

/** Null until the stream has told it. */
export const house = signal<House | null>(null);
export const state = signal<PageState | null>(null);
export const entries = signal<readonly Entry[]>([]);
export const connection = signal<'connecting' | 'open' | 'lost'>('connecting');

/** Number of the turn the developer looks at; null: always the latest. */
export const chosenTurn = signal<number | null>(null);

export const turns = computed(() => entries.value.filter((entry): entry is TurnEntry => entry.kind === 'turn'));

/** The turn the console shows: the chosen one, or the latest. */
export const shownTurn = computed<TurnEntry | null>(() => {
  const chosen = turns.value.find(({ number }) => number === chosenTurn.value);
  return chosen ?? turns.value.at(-1) ?? null;
});

/** Which part is seen where there is no room for all. */
export const panes = ['echo', 'phone', 'turn', 'link', 'spotify'] as const;
export type Pane = (typeof panes)[number];
/** In front on a narrow window. */
export const pane = signal<Pane>('echo');
/** In front beside the conversation, where there is room for two or three. */
export const besides = signal<Exclude<Pane, 'echo'>>('turn');

/** What went wrong with the last command; shown until it is put away. */
export const problem = signal<string | null>(null);
/** The simulator was away and is back, and nothing was done since. */
export const backAgain = signal(false);
/** The card with the keyboard shortcuts. */
export const shortcutsOpen = signal(false);

/** Brings a part to the front, wherever it has its place now. */
export function show(wanted: Pane): void {
  pane.value = wanted;
  if (wanted !== 'echo') besides.value = wanted;
}

/** Does a command and shows what went wrong. True when it is done. */
export async function act<Name extends CommandName>(name: Name, body: Commands[Name]): Promise<boolean> {
  const found = await send(name, body);
  problem.value = found?.message ?? null;
  if (found === null) backAgain.value = false;
  return found === null;
}

/** Entries in their order; one that is sent again takes the place of the old one. */
export function withEntry(known: readonly Entry[], entry: Entry): readonly Entry[] {
  const at = known.findIndex(({ number }) => number === entry.number);
  if (at >= 0) return known.with(at, entry);
  const last = known.at(-1);
  if (last === undefined || last.number < entry.number) return [...known, entry];
  return [...known, entry].sort((a, b) => a.number - b.number);
}

/** Connects the signals with the server, once. */
export function start(): void {
  listen({
    onConnection(now) {
      backAgain.value = now === 'open' && (connection.value === 'lost' || backAgain.value);
      if (connection.value === 'lost' && now === 'open') problem.value = null; // it was that nobody answered
      connection.value = now;
    },
    house: told => {
      // A new connection: what there is comes again from the beginning.
      entries.value = [];
      house.value = told;
    },
    state: told => void (state.value = told),
    entry: entry => void (entries.value = withEntry(entries.value, entry)),
    cleared: () => {
      entries.value = [];
      chosenTurn.value = null;
    },
  });
}
