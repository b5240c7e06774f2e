// What every piece of outgoing JSON depends on: which of the shapes is spoken, and where the links lead.

/** Spotify's answers after (`new`), during (`both`) and before (`old`) February 2026. */
export type WireShape = 'new' | 'both' | 'old';

export const wireShapes: readonly WireShape[] = ['new', 'both', 'old'];

export interface WireContext {
  readonly shape: WireShape;
  /** The Web API's address, ending in /v1. */
  readonly api: string;
  /** Tracks say whether they can be played only when a market was named. */
  readonly marketNamed: boolean;
}

/** A member under its name since February 2026, under the one before, or both. */
export function renamed(
  shape: WireShape,
  names: { readonly now: string; readonly before: string },
  value: unknown,
): object {
  return {
    ...(shape === 'old' ? {} : { [names.now]: value }),
    ...(shape === 'new' ? {} : { [names.before]: value }),
  };
}

/** Members that Development Mode lost in February 2026. */
export function lostIn2026(shape: WireShape, members: object): object {
  return shape === 'new' ? {} : members;
}
