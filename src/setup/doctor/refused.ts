// A question to Amazon that brought no answer -> a finding.
import { mendRefusal } from '../ask/mend-refusal';
import type { SmapiAnswer } from '../ask/smapi';
import { unchecked, wrong, type Finding } from './finding';

const LONGEST_REASON = 300;

/** Nobody there is no fault of what is checked; a refusal is. */
export function refused(answer: Exclude<SmapiAnswer, { readonly kind: 'answered' }>, mend: string): Finding {
  if (answer.kind === 'unreachable') return unchecked('Amazon was not reached');
  return wrong(answer.message.slice(0, LONGEST_REASON), mendRefusal(answer, mend));
}
