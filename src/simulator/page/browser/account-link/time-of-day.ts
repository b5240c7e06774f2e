// When a step happened, to the second: steps follow each other quickly.

/** `atMs` in milliseconds since 1970 -> `22:38:02`. */
export function timeOfDay(atMs: number, timeZone?: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(atMs);
}
