// All open tabs: whoever joins is told everything from then on. Each event is written and masked once for all of them.
import type { StreamEvents } from '../contract';
import type { WayOut } from './way-out';

export interface Message {
  readonly event: keyof StreamEvents;
  /** JSON text, fit to be shown. */
  readonly data: string;
}

export type Tab = (message: Message) => void;

export type Tell = <Name extends keyof StreamEvents>(event: Name, data: StreamEvents[Name]) => void;

export interface Audience {
  readonly tell: Tell;
  /** Forgets the tab when the function that comes back is called. */
  join(tab: Tab): () => void;
  readonly size: number;
}

export function createAudience(wayOut: WayOut): Audience {
  const tabs = new Set<Tab>();
  let lastState = '';
  return {
    tell(event, data) {
      if (tabs.size === 0) return;
      const message = { event, data: wayOut.json(data) };
      if (event === 'state' && message.data === lastState) return;
      if (event === 'state') lastState = message.data;
      tabs.forEach(tab => tab(message));
    },
    join(tab) {
      tabs.add(tab);
      lastState = ''; // the new one was told another one perhaps
      return () => void tabs.delete(tab);
    },
    get size() {
      return tabs.size;
    },
  };
}
