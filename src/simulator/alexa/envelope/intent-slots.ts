// An intent with its slots as Alexa sends it, entity resolution included. Wire facts: Amazon's request reference and
// recorded requests (a look-up without a match has no `values`; a value without an id gets a hash of its name).
import { createHash } from 'node:crypto';
import type { Intent, Slot, slu } from 'ask-sdk-model';
import type { SampleMatch } from '../hearing/match-sample';
import { selectSlots, type Lookup, type SlotFill } from '../hearing/slot-values';
import { isObject, textOf } from '../json';
import type { InteractionModel, ModelTypeValue } from '../model';

export interface IntentContext {
  readonly model: InteractionModel;
  readonly skillId: string;
}

type SentSlot = Slot & { readonly source?: 'USER' };

/** The intent a sentence was taken for, with every slot it declares, filled or not. */
export function intentOf(match: SampleMatch, context: IntentContext): Intent {
  const { intent: name } = match.sample;
  const declared = context.model.intents.find(intent => intent.name === name)?.slots ?? [];
  const types = new Map(declared.map(slot => [slot.name, slot.type]));
  if (name === 'AMAZON.SelectIntent') selectSlots.forEach(slot => types.set(slot, ''));
  const slots: Record<string, Slot> = {};
  for (const [slot, type] of types) {
    const fill = match.fills.get(slot);
    slots[slot] =
      fill === undefined ? { name: slot, confirmationStatus: 'NONE' } : filledSlot(slot, type, { fill, context });
  }
  return { name, confirmationStatus: 'NONE', ...(types.size === 0 ? {} : { slots }) };
}

/** Slot name -> value, of the slots of a request that have one. */
export function slotValues(slots: unknown): Record<string, string> {
  const filled = Object.entries(isObject(slots) ? slots : {}).flatMap(([name, slot]): [string, string][] => {
    const value = isObject(slot) ? textOf(slot['value']) : null;
    return value === null ? [] : [[name, value]];
  });
  return Object.fromEntries(filled);
}

function filledSlot(
  name: string,
  type: string,
  { fill, context }: { readonly fill: SlotFill; readonly context: IntentContext },
): SentSlot {
  const { value } = fill;
  const resolved =
    fill.lookups.length === 0
      ? {}
      : { resolutions: { resolutionsPerAuthority: fill.lookups.map(lookup => resolution(lookup, type, context)) } };
  return {
    name,
    value,
    ...resolved,
    confirmationStatus: 'NONE',
    source: 'USER',
    slotValue: { type: 'Simple', value, ...resolved },
  };
}

function resolution(lookup: Lookup, type: string, { skillId }: IntentContext): slu.entityresolution.Resolution {
  const source = lookup.source === 'dynamic' ? 'dynamic.' : '';
  const authority = `amzn1.er-authority.echo-sdk.${source}${skillId}.${type}`;
  if (lookup.matches.length === 0) {
    // The type says there are always values; Alexa leaves them out here, and so a skill must not count on them.
    return { authority, status: { code: 'ER_SUCCESS_NO_MATCH' } } as slu.entityresolution.Resolution;
  }
  const values = lookup.matches.map(match => ({ value: { name: match.name, id: idOf(match) } }));
  return { authority, status: { code: 'ER_SUCCESS_MATCH' }, values };
}

function idOf(value: ModelTypeValue): string {
  return value.id ?? createHash('md5').update(value.name).digest('hex');
}
