// A name is one line, and reads in one direction: on a card stand names of strangers beside our own lines, and a name with line
// breaks in it could pass for some of them.

/** Ends of lines and other controls, marks that turn the text around, halves of characters. */
const unseen = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]+/gu;

/** The text with a blank in place of everything that cannot be seen in it. Marks that right-to-left names need stay. */
export function oneLine(text: string): string {
  return text.replace(unseen, ' ');
}
