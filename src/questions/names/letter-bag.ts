// Which letters a text is made of, in 64 bits: enough to tell without a comparison that two texts cannot be much alike.

export interface LetterBag {
  /** Of the text, in UTF-16 units. */
  readonly length: number;
  /** A bit for each letter that is there. */
  readonly once: number;
  /** A bit for each letter that is there more than once. */
  readonly twice: number;
}

export function letterBag(text: string): LetterBag {
  let once = 0;
  let twice = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = 1 << (text.charCodeAt(at) & 31); // letters of other scripts share bits, which only makes it less sure
    twice |= once & letter;
    once |= letter;
  }
  return { length: text.length, once, twice };
}

/** How many letters at least of one text are too many for the other. */
export function surplus(of: LetterBag, over: LetterBag): number {
  return countBits(of.once & ~over.once) + countBits(of.twice & ~over.twice);
}

/** Whether there is a letter in the other that is not in this: then the other is no part of it. */
export function lacksLetters(bag: LetterBag, other: LetterBag): boolean {
  return (other.once & ~bag.once) !== 0;
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
