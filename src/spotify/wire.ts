// Spotify's JSON as sent, for the reads this skill makes: the only place where its snake_case names are written down.
// Two shapes are live since February 2026: `items`/`item` (new) and `tracks`/`track` (old); answers may carry either or both.
// Source: Spotify's Web API reference; nulls marked "live" were seen in answers though the reference does not name them.

/** A picture; sizes are null for some uploaded covers. */
export interface WireImage {
  readonly url: string;
  readonly width: number | null;
  readonly height: number | null;
}

export interface WireExternalUrls {
  readonly spotify?: string;
}

/** GET /me, as far as an app without further scopes is told. */
export interface WireListener {
  readonly account_id?: string;
  readonly display_name: string | null;
  readonly external_urls: WireExternalUrls;
  readonly href: string;
  readonly id: string;
  readonly images: readonly WireImage[];
  readonly type: 'user';
  readonly uri: string;
}

/** Whoever owns a playlist. */
export interface WireOwner {
  readonly display_name?: string | null;
  readonly external_urls: WireExternalUrls;
  readonly href: string;
  readonly id: string;
  readonly type: 'user';
  readonly uri: string;
}

/** A stretch of a list, as every list but the cursor-paged ones is sent. */
export interface WirePaging<T> {
  readonly href: string;
  /** Null entries keep a place (live). */
  readonly items: readonly (T | null)[];
  readonly limit: number;
  readonly next: string | null;
  readonly offset: number;
  readonly previous: string | null;
  readonly total: number;
}

/** What a listed playlist says of its contents. */
export interface WireContentsCount {
  readonly href: string;
  /** Null has been seen (live). */
  readonly total: number | null;
}

interface WirePlaylist {
  readonly collaborative: boolean;
  /** HTML-escaped; may hold links as tags. */
  readonly description: string | null;
  readonly external_urls: WireExternalUrls;
  readonly href: string;
  readonly id: string;
  readonly images: readonly WireImage[] | null;
  readonly name: string;
  readonly owner: WireOwner;
  readonly primary_color?: string | null;
  readonly public: boolean | null;
  readonly snapshot_id: string;
  readonly type: 'playlist';
  readonly uri: string;
}

/** A playlist in GET /me/playlists. */
export interface WireListedPlaylist extends WirePlaylist {
  readonly items?: WireContentsCount;
  readonly tracks?: WireContentsCount;
}

/** GET /playlists/{id}. Neither `items` nor `tracks` when the listener may not read the contents. */
export interface WireFullPlaylist extends WirePlaylist {
  readonly items?: WirePaging<WireEntry>;
  readonly tracks?: WirePaging<WireEntry>;
}

/** One place of a playlist. A null `item` or `track` is a thing Spotify no longer offers. */
export interface WireEntry {
  readonly added_at: string | null;
  readonly added_by: WireAddedBy | null;
  readonly is_local: boolean;
  readonly primary_color?: string | null;
  readonly item?: WireTrack | WireEpisode | null;
  readonly track?: WireTrack | WireEpisode | null;
}

export interface WireAddedBy {
  readonly external_urls: WireExternalUrls;
  readonly href: string;
  readonly id: string;
  readonly type: 'user';
  readonly uri: string;
}

export interface WireArtist {
  readonly external_urls: WireExternalUrls;
  readonly href?: string | null;
  readonly id: string | null;
  readonly name: string | null;
  readonly type: 'artist';
  readonly uri: string | null;
}

export interface WireAlbum {
  readonly album_type: string | null;
  readonly artists: readonly WireArtist[];
  readonly external_urls: WireExternalUrls;
  readonly href: string | null;
  readonly id: string | null;
  readonly images: readonly WireImage[];
  readonly name: string | null;
  readonly release_date?: string | null;
  readonly release_date_precision?: string | null;
  readonly total_tracks?: number;
  readonly type: 'album';
  readonly uri: string | null;
}

export interface WireTrack {
  readonly album: WireAlbum;
  readonly artists: readonly WireArtist[];
  readonly disc_number: number;
  readonly duration_ms: number;
  readonly explicit: boolean;
  readonly external_ids?: Readonly<Record<string, string>>;
  readonly external_urls: WireExternalUrls;
  readonly href: string | null;
  /** Null for a local file. */
  readonly id: string | null;
  readonly is_local: boolean;
  /** Empty for a track that was withdrawn (live). */
  readonly name: string | null;
  readonly preview_url?: string | null;
  readonly track_number: number;
  readonly type: 'track';
  readonly uri: string;
  /** Inside playlists the object itself carries these two booleans (live): `track` is no probe for an entry. */
  readonly track?: boolean;
  readonly episode?: boolean;
}

export interface WireShow {
  readonly id: string;
  readonly name: string | null;
  readonly uri: string;
  readonly type: 'show';
}

export interface WireEpisode {
  readonly duration_ms: number;
  readonly explicit: boolean;
  readonly external_urls: WireExternalUrls;
  readonly href: string;
  readonly id: string;
  readonly images: readonly WireImage[];
  readonly name: string | null;
  readonly release_date?: string | null;
  readonly show?: WireShow | null;
  readonly type: 'episode';
  readonly uri: string;
  readonly track?: boolean;
  readonly episode?: boolean;
}

/** The body of a refusal from the Web API; not every refusal is JSON. */
export interface WireRefusal {
  readonly error: {
    readonly status: number;
    readonly message: string;
    /** Only QUOTA_EXCEEDED is documented. */
    readonly reason?: string;
  };
}
