// The one app that is registered with the stand-in, and which redirect addresses Spotify lets an app register.

export interface Client {
  readonly id: string;
  readonly secret: string;
  /** Compared letter by letter. */
  readonly redirectUris: ReadonlySet<string>;
}

/** Why an address cannot be registered; null when it can. Spotify's rule since 2025: https, or http on a loopback IP literal. */
export function whyNotRegistrable(uri: string): string | null {
  if (!URL.canParse(uri)) return 'it is not an absolute address';
  const { protocol, hostname, hash } = new URL(uri);
  if (hash !== '' || uri.includes('#')) return 'it has a fragment';
  if (hostname === 'localhost') return 'localhost is refused: write 127.0.0.1';
  if (protocol === 'https:') return null;
  if (protocol !== 'http:') return 'it is neither https nor http';
  return ['127.0.0.1', '[::1]'].includes(hostname) ? null : 'http is allowed only for 127.0.0.1 and [::1]';
}

/** The id and secret of an `Authorization: Basic` header; null when there is none that can be read. */
export function basicCredentials(header: string | undefined): { readonly id: string; readonly secret: string } | null {
  const encoded = /^Basic ([A-Za-z0-9+/]+={0,2})$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return null;
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  return colon === -1 ? null : { id: decoded.slice(0, colon), secret: decoded.slice(colon + 1) };
}
