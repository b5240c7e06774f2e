// Speech as plain text, cut where Alexa pauses: a longer break is "…" between spaces, or at an end.

/** What is said between the pauses. Never empty pieces. */
export function betweenPauses(spoken: string): readonly string[] {
  return spoken
    .split(/(?:^|\s)…(?=\s|$)/)
    .map(piece => piece.trim())
    .filter(piece => piece !== '');
}
