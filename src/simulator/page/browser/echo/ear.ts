// What the device's light shows, and the words for it. Colours and drawings are not its business.
import type { PageState } from '../../contract';

export type Ear = 'asleep' | 'listening' | 'thinking' | 'speaking' | 'waiting' | 'over';

interface Around {
  /** An answer is being read aloud just now. */
  readonly speaking: boolean;
  /** Something was said already. */
  readonly begun: boolean;
}

type Heard = Pick<PageState, 'thinking' | 'microphone' | 'sessionOpen'>;

export function earOf({ thinking, microphone, sessionOpen }: Heard, { speaking, begun }: Around): Ear {
  if (thinking) return 'thinking';
  if (speaking) return 'speaking';
  if (microphone === 'open') return 'listening';
  if (sessionOpen) return 'waiting';
  return begun ? 'over' : 'asleep';
}

export const earTitles: Readonly<Record<Ear, string>> = {
  asleep: 'Waiting to be called',
  listening: 'Listening',
  thinking: 'Thinking …',
  speaking: 'Speaking',
  waiting: 'Session open, not listening',
  over: 'Session over',
};
