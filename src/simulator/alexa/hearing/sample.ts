// A sample utterance prepared for comparison: "what's in {playlist}" -> what, is, in, a slot.
import type { InteractionModel } from '../model';
import type { Language } from './language';
import { selectSlots } from './slot-values';
import { allAtoms, splitWords } from './words';

export type SampleElement =
  | { readonly atom: string }
  /** `possessive`: the sample goes on with 's, as in "{playlist}'s owner". */
  | { readonly slot: string; readonly type: string; readonly possessive: boolean };

export interface Sample {
  readonly intent: string;
  /** As in the model, or Amazon's own utterance. */
  readonly text: string;
  readonly builtIn: boolean;
  readonly elements: readonly SampleElement[];
  /** Position in the model: decides between equals. */
  readonly order: number;
}

/** Every utterance the model answers, Amazon's own for the built-in intents it declares included. */
export function compileSamples(model: InteractionModel, language: Language): readonly Sample[] {
  const samples: Sample[] = [];
  for (const intent of model.intents) {
    const types = new Map(intent.slots.map(slot => [slot.name, slot.type]));
    const add = (text: string, builtIn: boolean) =>
      samples.push({
        intent: intent.name,
        text,
        builtIn,
        elements: parse(text, types, language),
        order: samples.length,
      });
    intent.samples.forEach(text => add(text, false));
    if (intent.name === 'AMAZON.SelectIntent') selectSlots.forEach(slot => types.set(slot, slot));
    language.builtIns[intent.name]?.forEach(text => add(text, true));
  }
  return samples;
}

function parse(text: string, types: ReadonlyMap<string, string>, language: Language): readonly SampleElement[] {
  const parts = text.split(/\{\s*(?:[^{}|]*\|)?\s*(\w+)\s*\}/); // literal, slot name, literal, slot name, literal …
  return parts.flatMap((part, index): readonly SampleElement[] => {
    if (index % 2 === 1) {
      const possessive = /^['’]s?\b/.test(parts[index + 1] ?? '');
      return [{ slot: part, type: types.get(part) ?? '', possessive }];
    }
    const literal = index > 0 ? part.replace(/^['’]s?\b/, '') : part;
    return allAtoms(splitWords(literal, language)).map(atom => ({ atom }));
  });
}
