// The time of day as the listener's language writes it.

/** `atMs` in milliseconds since 1970 -> `10:42 PM`. */
export function clockTime(atMs: number, locale: string, timeZone?: string): string {
  const options = { hour: 'numeric', minute: '2-digit', ...(timeZone === undefined ? {} : { timeZone }) } as const;
  return new Intl.DateTimeFormat(locale, options).format(atMs);
}
