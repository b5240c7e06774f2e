// How much of an answer's 24 KB a text takes up: as JSON in UTF-8, where a sign may need up to six bytes.

export function sentBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

/** The text, or as much of it as fits before an ellipsis; never half a character. */
export function cutToSentBytes(text: string, most: number): string {
  if (sentBytes(text) <= most) return text;
  const ellipsis = '…';
  let bytes = sentBytes(ellipsis);
  let end = 0;
  for (const character of text) {
    bytes += sentBytes(character) - 2; // without the quotation marks
    if (bytes > most) break;
    end += character.length;
  }
  return text.slice(0, end).trimEnd() + ellipsis;
}
