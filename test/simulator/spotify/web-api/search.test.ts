import { matches, parseSearch } from '../../../../src/simulator/spotify/web-api/search-query';
import { useStandIn, type Seen } from '../support/use-stand-in';

const stand = useStandIn();
const search = (query: string) => stand.get(`/search?${query}`);

describe('searching', () => {
  it('answers with one paging object per kind that was asked for', async () => {
    const { json } = await search('q=rain&type=track,artist,album,playlist,show,episode,audiobook');
    expect(Object.keys(json)).toEqual(['tracks', 'artists', 'albums', 'playlists', 'shows', 'episodes', 'audiobooks']);
    expect(json.tracks).toMatchObject({ limit: 5, offset: 0 });
  });

  it('finds songs by words of title and artist', async () => {
    const { json } = await search('q=copper larks&type=track&limit=10');
    expect(json.tracks.total).toBeGreaterThanOrEqual(40);
    for (const { artists } of json.tracks.items) {
      expect(artists.map(({ name }) => name)).toContain('The Copper Larks');
    }
  });

  it('goes on by its link, which asks for that kind alone', async () => {
    const first = await search('q=rain&type=track,album&limit=10');
    const second = await stand.follow(first.json.tracks.next);
    expect(Object.keys(second.json)).toEqual(['tracks']);
    expect(second.json.tracks.offset).toBe(10);
  });

  it('finds only public playlists, and null where Spotify keeps its own back', async () => {
    const { json } = await search('q=chill&type=playlist');
    expect(json.playlists.items.map((playlist: Seen | null) => playlist?.name ?? null)).toEqual([
      'Chill',
      null,
      'Chilled',
    ]);
  });

  it.each([
    'type=track',
    'q=&type=track',
    'q=rain',
    'q=rain&type=song',
    'q=rain&type=track,',
    'q=a&type=track&include_external=video',
  ])('refuses %s', async query => {
    expect((await search(query)).status).toBe(400);
  });
});

describe('a search text', () => {
  const about = {
    artist: 'Café Solstice',
    track: 'When Did We Lose the Sea?',
    album: 'Postcards',
    year: '2004',
    genre: 'folk',
  };

  it.each([
    'cafe solstice',
    'LOSE sea',
    'artist:cafe',
    'artist:"Café Solstice" sea',
    'track:sea year:2004',
    'year:2000-2005 genre:folk',
  ])('%s fits', text => {
    expect(matches(parseSearch(text), about)).toBe(true);
  });

  it.each(['artist:sea', 'track:solstice', 'year:2005', 'year:1990-2003', 'isrc:QZ', 'lose everything'])(
    '%s does not fit',
    text => {
      expect(matches(parseSearch(text), about)).toBe(false);
    },
  );
});
