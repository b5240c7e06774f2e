// GET /search over the invented catalogue: one paging object per kind asked for.
import { artists } from '../../catalogue/artists';
import type { Album, Song } from '../../catalogue/music';
import { episodes } from '../../catalogue/podcasts';
import { SONG_COUNT, songAt } from '../../catalogue/songs';
import { albumJson, fullArtistJson, songJson } from '../item-json';
import { pageOf } from '../paging';
import { oneOf, pageWindow, wordList } from '../parameters';
import { simplifiedPlaylistJson } from '../playlist-json';
import { showJson, simplifiedEpisodeJson } from '../podcast-json';
import { Refusal } from '../refusal';
import type { ApiRequest, Route } from '../route';
import { matches, parseSearch, type Described, type SearchQuery } from '../search-query';

const kinds = ['album', 'artist', 'playlist', 'track', 'show', 'episode', 'audiobook'] as const;
type Kind = (typeof kinds)[number];

export const searchRoute: Route = {
  path: '/search',
  scopes: [],
  parameters: ['q', 'type', 'market', 'limit', 'offset', 'include_external'],
  answer: search,
};

function search(request: ApiRequest): unknown {
  const { query, url } = request;
  const text = query.get('q') ?? '';
  if (text.trim() === '') throw new Refusal(400, 'No search query');
  const wanted = wordList(query, 'type', kinds);
  if (wanted === null) throw new Refusal(400, 'Missing parameter type');
  oneOf(query, 'include_external', { words: ['audio'], fallback: 'audio' });
  const window = pageWindow(query, { fallback: 5, most: 10, mostOffset: 1000 });
  const parsed = parseSearch(text);
  return Object.fromEntries(
    [...new Set(wanted)].map(kind => {
      const found = find(kind, parsed, request);
      const links = new URLSearchParams(query);
      links.set('type', kind);
      return [`${kind}s`, pageOf({ url, query: links, size: found.length, at: position => found[position] }, window)];
    }),
  );
}

function find(kind: Kind, query: SearchQuery, { catalogue, wire }: ApiRequest): readonly unknown[] {
  switch (kind) {
    case 'track':
      return allSongs()
        .filter(song => matches(query, aboutSong(song)))
        .map(song => songJson(song, wire));
    case 'artist':
      return artists
        .filter(({ name, genre }) => matches(query, { artist: name, genre }))
        .map(artist => fullArtistJson(artist, wire));
    case 'album':
      return [...new Set(allSongs().map(({ album }) => album))]
        .filter(album => matches(query, aboutAlbum(album)))
        .map(album => albumJson(album, wire));
    case 'playlist': {
      const found = catalogue.playlists.filter(({ name, public: open }) => open && matches(query, { track: name }));
      const [first, ...others] = found.map(playlist => simplifiedPlaylistJson(playlist, wire));
      // Where Spotify's own playlists used to stand, null stands now: after the first hit, so that nobody overlooks it.
      return first === undefined ? [] : [first, null, ...others];
    }
    case 'episode':
      return episodes
        .filter(({ title, show }) => matches(query, { track: title, album: show.name }))
        .map(episode => simplifiedEpisodeJson(episode, wire));
    case 'show':
      return [...new Set(episodes.map(({ show }) => show))]
        .filter(({ name }) => matches(query, { album: name }))
        .map(show => showJson(show, wire));
    case 'audiobook':
      return [];
  }
}

function allSongs(): readonly Song[] {
  return Array.from({ length: SONG_COUNT }, (_, number) => songAt(number));
}

function aboutSong({ title, artists: singers, album, isrc }: Song): Described {
  return { ...aboutAlbum(album), track: title, artist: singers.map(({ name }) => name).join(' '), isrc };
}

function aboutAlbum({ title, artist, year }: Album): Described {
  return { album: title, artist: artist.name, year: String(year), genre: artist.genre };
}
