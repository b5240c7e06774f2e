// Keeps the faults that were asked for and hands each call the one that is meant for it.
import type { Fault } from './faults';

interface Ordered {
  readonly fault: Fault;
  /** A call pattern such as `GET /me/playlists`; null is any call. */
  readonly on: string | null;
  left: number;
}

/** A fault that will still happen. */
export interface PendingFault {
  readonly fault: Fault;
  /** The only calls it is meant for, such as `GET /me/playlists`; null: any call. */
  readonly on: string | null;
  readonly left: number | 'always';
}

export interface FaultDesk {
  /** Oldest first. */
  readonly pending: readonly PendingFault[];
  add(fault: Fault, options: { readonly times?: number | 'always'; readonly on?: string }): void;
  /** The oldest fault meant for this call, used up by one; null when the call may go well. */
  take(call: string): Fault | null;
  clear(): void;
}

export function createFaultDesk(): FaultDesk {
  let orders: Ordered[] = [];
  return {
    get pending() {
      return orders.map(({ fault, on, left }) => ({ fault, on, left: left === Infinity ? ('always' as const) : left }));
    },
    add(fault, { times = 1, on }) {
      if (times !== 'always' && !(Number.isInteger(times) && times > 0)) {
        throw new RangeError('A fault happens a whole number of times, once or more, or always.');
      }
      orders.push({ fault, on: on ?? null, left: times === 'always' ? Infinity : times });
    },
    take(call) {
      const order = orders.find(({ on }) => on === null || on === call);
      if (order === undefined) return null;
      order.left -= 1;
      if (order.left <= 0) orders = orders.filter(other => other !== order);
      return order.fault;
    },
    clear() {
      orders = [];
    },
  };
}
