// Ids in Alexa's forms, the same again for the same seed. They name nobody.
import { createHash, randomUUID } from 'node:crypto';

export interface Ids {
  /** The id of something that stays: the listener, a device, the skill. */
  fixed(name: string): string;
  /** A new UUID with each call. */
  next(kind: string): string;
}

/** Without a seed the ids differ from run to run. */
export function createIds(seed: string = randomUUID()): Ids {
  const counts = new Map<string, number>();
  return {
    fixed: name => asUuid(`${seed} ${name}`),
    next(kind) {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return asUuid(`${seed} ${kind} ${count}`);
    },
  };
}

/** A long opaque id, capitals and digits, as Alexa's user and device ids are. */
export function opaque(uuid: string): string {
  return `A${createHash('sha256').update(uuid).digest('hex').toUpperCase()}`;
}

function asUuid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return groups.join('-');
}
