// A sample utterance taken apart, so that its slots can be marked: "open {playlist}" -> open, playlist.

export interface SamplePart {
  readonly text: string;
  /** `text` is the name of a slot, without its braces. */
  readonly isSlot: boolean;
}

/** The parts in their order; joined, slots in braces, they are the sample again. */
export function sampleParts(sample: string): readonly SamplePart[] {
  return sample
    .split(/\{\s*([^{}]*?)\s*\}/) // words, slot, words, slot, words
    .map((text, index) => ({ text, isSlot: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
