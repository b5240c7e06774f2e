// Trouble that seems to have no effect: the skill knows already what it is asked for.
import { remark, type Line } from '../rendering/line';
import type { Desk } from '../desk';

/** To be printed where something was made to go wrong in the middle of a conversation. */
export function knownAlready({ alexa }: Pick<Desk, 'alexa'>): readonly Line[] {
  if (!alexa.sessionOpen) return [];
  return [
    remark(
      '(What was read in this conversation is not asked for again: open it anew, or ask for something else.)',
      'dim',
    ),
  ];
}
