// A tab as the stream sees it: it reads what comes down and keeps what it was told, as the page's script does.
import type { Entry, NoteEntry, PageState, StreamEvents, TurnEntry } from '../../../../../src/simulator/page/contract';
import { paths } from '../../../../../src/simulator/page/contract';

export interface SeenEvent {
  readonly name: keyof StreamEvents;
  readonly data: unknown;
}

export interface Tab {
  /** In the order in which they came. */
  readonly events: readonly SeenEvent[];
  /** Every byte so far. */
  readonly text: () => string;
  readonly house: () => StreamEvents['house'];
  /** As told last. */
  readonly state: () => PageState;
  /** As they are now: one that came again is there once. */
  readonly entries: () => readonly Entry[];
  readonly turns: () => readonly TurnEntry[];
  readonly notes: () => readonly NoteEntry[];
  /** Resolves as soon as it holds, given what came so far. Rejects when the stream ends before. */
  until(holds: (tab: Tab) => boolean): Promise<void>;
  /** Resolves when so many turns have their answers and nothing is being thought about. */
  untilAnswered(turns: number): Promise<void>;
  /** Resolves when the server ended the stream. */
  readonly ended: Promise<void>;
  close(): void;
}

/** Resolves when everything was told that is told at the beginning. */
export async function openTab(origin: string): Promise<Tab> {
  const leaving = new AbortController();
  const response = await fetch(`${origin}${paths.events}`, { signal: leaving.signal });
  if (!response.ok || response.body === null) throw new Error(`The stream was answered ${response.status}.`);
  const events: SeenEvent[] = [];
  let text = '';
  let read = 0;
  let over = false;
  let wake: () => void = () => undefined;

  const take = (chunk: string): void => {
    text += chunk;
    for (let end = text.indexOf('\n\n', read); end !== -1; end = text.indexOf('\n\n', read)) {
      const [, name, data] = /^event: (\w+)\ndata: (.*)$/s.exec(text.slice(read, end)) ?? [];
      read = end + 2;
      if (name !== undefined && data !== undefined) {
        events.push({ name: name as keyof StreamEvents, data: JSON.parse(data) as unknown });
      }
    }
    wake();
  };
  const { body } = response;
  const ended = (async () => {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of body as unknown as AsyncIterable<Uint8Array>)
        take(decoder.decode(chunk, { stream: true }));
    } catch {
      // the tab left, or the server closed the connection
    }
    over = true;
    wake();
  })();

  const last = <Name extends keyof StreamEvents>(wanted: Name): StreamEvents[Name] => {
    const found = events.findLast(({ name }) => name === wanted);
    if (found === undefined) throw new Error(`No ${wanted} was told.`);
    return found.data as StreamEvents[Name];
  };
  const tab: Tab = {
    events,
    text: () => text,
    house: () => last('house'),
    state: () => last('state'),
    entries() {
      const cleared = events.findLastIndex(({ name }) => name === 'cleared');
      const told = events.slice(cleared + 1).filter(({ name }) => name === 'entry');
      const byNumber = new Map(told.map(({ data }) => [(data as Entry).number, data as Entry]));
      return [...byNumber.values()];
    },
    turns: () => tab.entries().filter(entry => entry.kind === 'turn'),
    notes: () => tab.entries().filter(entry => entry.kind === 'note'),
    async until(holds) {
      while (!holds(tab)) {
        if (over) throw new Error('The stream ended before that came.');
        await new Promise<void>(resolve => (wake = resolve));
      }
    },
    untilAnswered: count =>
      tab.until(({ turns, state }) => turns().filter(({ turn }) => turn !== null).length >= count && !state().thinking),
    ended,
    close: () => leaving.abort(),
  };
  await tab.until(() => events.some(({ name }) => name === 'state'));
  return tab;
}
