// What the renderer complains of, made fit for a person; what is no news is left out.

/** Said by a sentence of ours already. */
const saidAnyway = /^(Failed to inflate document|Template provided is invalid)/;
/** It fits a component into its parent: `WIDTH: 1279.0001 => 1279.0001 HEIGHT: 694.00006 => 693.99998`. */
const adjusted = /(\d+(?:\.\d+)?) => (\d+(?:\.\d+)?)/g;

/** `builder.cpp:expand : Unable to find …` without the place in the renderer's own sources; null for what is no news. */
export function complaintWords(complaint: string): string | null {
  const text = complaint
    .replace(/^\S+\.cpp:\w+ : /, '')
    .replaceAll('\0', '')
    .trim();
  if (saidAnyway.test(text) || isRounding(text)) return null;
  return text.endsWith('.') ? text : `${text}.`;
}

/** Where a device's pixels are no whole part of the document's, whatever fills its parent is too big by a hair. */
function isRounding(text: string): boolean {
  const sizes = [...text.matchAll(adjusted)];
  return sizes.length > 0 && sizes.every(([, from, to]) => Math.abs(Number(from) - Number(to)) < 0.5);
}
