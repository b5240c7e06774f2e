// How long a link to Spotify lasts: six months from the listener's consent, however often it is renewed in between.

const MONTHS = 6;
const NOTICE_MS = 14 * 24 * 3_600_000;

/** When a link that was made then ends, milliseconds since 1970. */
export function linkEndsAtMs(madeAtMs: number): number {
  const made = new Date(madeAtMs);
  const end = new Date(madeAtMs);
  end.setUTCMonth(end.getUTCMonth() + MONTHS);
  // 31 August has no like in February: without this the link would seem to last into March.
  if (end.getUTCDate() !== made.getUTCDate()) end.setUTCDate(0);
  return end.getTime();
}

/** Whether a link ends within the next two weeks and has not ended yet. */
export function endsSoon(madeAtMs: number, nowMs: number): boolean {
  const leftMs = linkEndsAtMs(madeAtMs) - nowMs;
  return leftMs > 0 && leftMs <= NOTICE_MS;
}
