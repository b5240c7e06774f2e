// All the ways a sentence fits one sample. Tells how well each fits; choosing between them is done elsewhere.
import type { Sample, SampleElement } from './sample';
import { fillSlot, type Ears, type SlotFill } from './slot-values';
import type { Word } from './words';

export interface SampleMatch {
  readonly sample: Sample;
  /** Slot name -> what it got. */
  readonly fills: ReadonlyMap<string, SlotFill>;
  /** Words of the sentence that the sample has literally. */
  readonly literalAtoms: number;
  /** Words that are values the slots know. */
  readonly knownAtoms: number;
}

interface Walk {
  readonly words: readonly Word[];
  readonly ears: Ears;
  readonly sample: Sample;
  readonly found: SampleMatch[];
}

type Filled = readonly { readonly name: string; readonly fill: SlotFill; readonly atoms: number }[];

/** Every fit of the sentence to the sample, slots spanning whole words; empty when there is none. */
export function matchSample(sample: Sample, words: readonly Word[], ears: Ears): readonly SampleMatch[] {
  const walk: Walk = { words, ears, sample, found: [] };
  step(walk, { element: 0, word: 0, atom: 0 }, []);
  return walk.found;
}

interface Place {
  readonly element: number;
  readonly word: number;
  /** Within the word: a contraction is several. */
  readonly atom: number;
}

function step(walk: Walk, place: Place, filled: Filled): void {
  const element = walk.sample.elements[place.element];
  const word = walk.words[place.word];
  if (element === undefined) {
    if (walk.words.slice(place.word).every(rest => rest.atoms.length === 0)) accept(walk, filled);
    return;
  }
  if (word === undefined) return;
  if (word.atoms.length === 0) {
    step(walk, { ...place, word: place.word + 1 }, filled);
    return;
  }
  if (!('atom' in element)) {
    if (place.atom === 0) fill(walk, element, { place, filled });
    return;
  }
  if (word.atoms[place.atom] !== element.atom) return;
  const wordDone = place.atom + 1 === word.atoms.length;
  const next = wordDone ? { word: place.word + 1, atom: 0 } : { word: place.word, atom: place.atom + 1 };
  step(walk, { element: place.element + 1, ...next }, filled);
}

function fill(
  walk: Walk,
  slot: Extract<SampleElement, { slot: string }>,
  from: { readonly place: Place; readonly filled: Filled },
): void {
  const { place, filled } = from;
  const literalsAfter = walk.sample.elements.slice(place.element + 1).some(element => 'atom' in element);
  const slotsAfter = walk.sample.elements.length > place.element + 1;
  // A slot at the very end takes all that is left; any other may end after each word.
  const shortest = slotsAfter || literalsAfter ? place.word + 1 : walk.words.length;
  for (let end = shortest; end <= walk.words.length; end++) {
    const span = slot.possessive
      ? withoutPossessive(walk.words.slice(place.word, end))
      : walk.words.slice(place.word, end);
    const value = span === null ? null : fillSlot(slot.type, span, walk.ears);
    if (span === null || value === null) continue;
    const atoms = span.reduce((sum, word) => sum + word.atoms.length, 0);
    const next = { element: place.element + 1, word: end, atom: 0 };
    step(walk, next, [...filled, { name: slot.slot, fill: value, atoms }]);
  }
}

/** "road trip's" -> "road trip"; null when no possessive ends the words. */
function withoutPossessive(words: readonly Word[]): readonly Word[] | null {
  const last = words.at(-1);
  const raw = last?.raw.replace(/['’]s?$/u, '');
  const atom = last?.atoms.at(-1);
  if (last === undefined || raw === undefined || raw === last.raw || atom === undefined) return null;
  const bare = /['’]s$/u.test(last.raw) ? atom.replace(/s$/, '') : atom;
  return [...words.slice(0, -1), { raw, atoms: [...last.atoms.slice(0, -1), bare] }];
}

function accept(walk: Walk, filled: Filled): void {
  const { elements } = walk.sample;
  const literalAtoms = elements.filter(element => 'atom' in element).length;
  // Names alone make a request only when at least one of them is known: else any sentence would be one.
  if (literalAtoms === 0 && !filled.every(({ fill }) => fill.isSimilar())) return;
  if (hasUnknownNeighbours(elements, filled)) return;
  walk.found.push({
    sample: walk.sample,
    fills: new Map(filled.map(({ name, fill }) => [name, fill])),
    literalAtoms,
    knownAtoms: filled.reduce((sum, { fill, atoms }) => sum + (fill.known ? atoms : 0), 0),
  });
}

/** Two slots side by side, neither known: where one ends and the other begins would be a guess. */
function hasUnknownNeighbours(elements: readonly SampleElement[], filled: Filled): boolean {
  const slots = elements.flatMap((element, index) => ('slot' in element ? [index] : []));
  return slots.some((position, index) => {
    const neighbours = slots[index + 1] === position + 1;
    return neighbours && filled[index]?.fill.known === false && filled[index + 1]?.fill.known === false;
  });
}
