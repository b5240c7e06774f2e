// What can be told of one sample utterance by its words alone.
import type { Intent, Slot } from './model-outline';

/** Names of the slots in a sample, in order. */
export function slotsIn(sample: string): readonly string[] {
  return [...sample.matchAll(/\{([^{}]*)\}/g)].map(match => match[1] ?? '');
}

/** What is left of a sample without its slots, single-spaced. */
export function carrierOf(sample: string): string {
  return sample
    .replace(/\{[^{}]*\}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** As it is heard: capitals and stray spaces make no difference. */
export function heard(sample: string): string {
  return sample.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The declared slots that a sample uses, in its order. */
export function slotsOf(sample: string, intent: Intent): readonly Slot[] {
  return slotsIn(sample).flatMap(name => intent.slots.find(slot => slot.name === name) ?? []);
}

/** `3 samples`, `1 sample`. */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

/** The text as a piece of a regular expression that means just this text. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
