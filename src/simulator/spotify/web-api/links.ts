// The three addresses every Spotify object carries: for the API, for a browser, and as a URI.

type Kind = 'album' | 'artist' | 'episode' | 'playlist' | 'show' | 'track' | 'user';

export interface Links {
  readonly external_urls: { readonly spotify: string };
  readonly href: string;
  readonly uri: string;
}

export function linksTo(kind: Kind, id: string, api: string): Links {
  const encoded = encodeURIComponent(id);
  return {
    external_urls: { spotify: `https://open.spotify.com/${kind}/${encoded}` },
    href: `${api}/${kind}s/${encoded}`,
    uri: `spotify:${kind}:${encoded}`,
  };
}
