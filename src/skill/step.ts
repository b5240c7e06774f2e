// What the skill can do next, as data: yes, no and repeat keep a Step in the session and perform it later.
import type { Aspect } from '../music/aspect';
import type { Filter } from '../music/filter';

/** What a listener wants of a playlist once it is known which one is meant. */
export type Aim =
  { readonly do: 'read' } | { readonly do: 'carry-on' } | { readonly do: 'tell'; readonly aspect: Aspect };

export type Step =
  | {
      readonly do: 'welcome';
      readonly returning: boolean;
      /** Whether the listener was told that the link ends soon. */
      readonly linkEnds: boolean;
    }
  | { readonly do: 'list'; readonly filter: Filter | null; readonly offset: number }
  | { readonly do: 'list-end'; readonly filter: Filter | null; readonly count: number }
  /** Does what is wanted with the playlist at that place of the list. */
  | { readonly do: 'at'; readonly filter: Filter | null; readonly offset: number; readonly aim: Aim }
  | { readonly do: 'count'; readonly filter: Filter | null }
  /** Finds a playlist by the name heard, then does what was wanted with it. */
  | {
      readonly do: 'name';
      readonly heard: string;
      /** The name that a choice was about, when this answers the choice. */
      readonly askedAbout: string | null;
      readonly aim: Aim;
    }
  | { readonly do: 'find'; readonly heard: string }
  | { readonly do: 'read'; readonly id: string; readonly offset: number }
  /** From where reading stopped, another day perhaps; null: in the playlist that was read last. */
  | { readonly do: 'carry-on'; readonly id: string | null }
  /** The next chunk from where the listener is. */
  | { readonly do: 'next' }
  | { readonly do: 'read-end'; readonly id: string; readonly count: number }
  | { readonly do: 'read-one'; readonly id: string; readonly offset: number }
  | { readonly do: 'tell'; readonly id: string; readonly aspect: Aspect }
  | { readonly do: 'account' }
  | { readonly do: 'help' }
  | { readonly do: 'what-else' }
  | { readonly do: 'stop' };

/** The step that does `aim` with the playlist of that id. */
export function aimedAt(id: string, aim: Aim): Step {
  switch (aim.do) {
    case 'read':
      return { do: 'read', id, offset: 0 };
    case 'carry-on':
      return { do: 'carry-on', id };
    case 'tell':
      return { do: 'tell', id, aspect: aim.aspect };
  }
}
