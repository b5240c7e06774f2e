// Cookies of one short visit: kept per origin, given back to it. Expiry and paths do not matter for a login of a second,
// except that a cookie set to end at once is gone.

export interface CookieJar {
  /** The Cookie header for a request; null when there is none to send. */
  header(url: URL): string | null;
  keep(url: URL, setCookies: readonly string[]): void;
}

export function createCookieJar(): CookieJar {
  const jar = new Map<string, Map<string, string>>();
  return {
    header(url) {
      const cookies = [...(jar.get(url.origin) ?? [])];
      return cookies.length === 0 ? null : cookies.map(([name, value]) => `${name}=${value}`).join('; ');
    },
    keep(url, setCookies) {
      const cookies = jar.get(url.origin) ?? new Map<string, string>();
      jar.set(url.origin, cookies);
      for (const line of setCookies) {
        const [pair = '', ...attributes] = line.split(';');
        const at = pair.indexOf('=');
        const name = pair.slice(0, at).trim();
        if (at < 1) continue;
        if (attributes.some(attribute => /^\s*max-age\s*=\s*(0|-)/i.test(attribute))) cookies.delete(name);
        else cookies.set(name, pair.slice(at + 1).trim());
      }
    },
  };
}
