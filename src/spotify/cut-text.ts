// Names and descriptions come from strangers. Here each is cut to what a listener could bear to hear, before anything else
// is done with it: Spotify's own limits are about 100 characters for a name and 300 for a description.

/** In UTF-16 units. */
export const MOST_TEXT_UNITS = 1000;

/** The beginning of a text, without half a surrogate pair at the cut. */
export function cutText(text: string): string {
  if (text.length <= MOST_TEXT_UNITS) return text;
  const last = text.charCodeAt(MOST_TEXT_UNITS - 1);
  const isFirstOfPair = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, isFirstOfPair ? MOST_TEXT_UNITS - 1 : MOST_TEXT_UNITS);
}
