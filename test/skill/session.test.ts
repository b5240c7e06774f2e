import fc from 'fast-check';
import { openPlace, shorten } from '../../src/skill/session';
import { episode, inMemoryLibrary, playlist, songs } from '../support/in-memory-library';
import { talkTo } from '../support/talk';

const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

const place = {
  id: 'a'.repeat(22),
  name: 'Road Trip',
  link: 'https://open.spotify.com/playlist/x',
  artworkUrl: 'https://images.example.com/x.jpg',
  offset: 0,
  count: 5,
  total: 12,
};

describe('a place', () => {
  test('keeps what cards need', () => {
    expect(openPlace(place)).toEqual({ at: 'playlist', ...place });
  });

  test('does not keep an address that could burst the session', () => {
    const far = `https://images.example.com/${'x'.repeat(200)}`;
    expect(openPlace({ ...place, link: far, artworkUrl: far })).toMatchObject({ link: null, artworkUrl: null });
  });

  test('keeps a long name cut, and never half a character', () => {
    expect(shorten('x'.repeat(300))).toHaveLength(100);
    expect(shorten(`${'x'.repeat(99)}🎉`)).toBe('x'.repeat(99));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), name => {
        expect(shorten(name)).not.toMatch(/\p{Surrogate}/u);
        expect(name.startsWith(shorten(name))).toBe(true);
      }),
      { seed: 1 },
    );
  });
});

describe('what the skill remembers', () => {
  const units = ['🎉', '朝', 'é', '"', '\\', '👨‍👩‍👧‍👦', 'x'];
  const longName = (unit: string) => unit.repeat(500);
  const id = (number: number) => String(number).padStart(22, 'x');
  const address = (unit: string) => `https://images.example.com/${encodeURIComponent(unit)}`.padEnd(200, 'x');

  test.each(units)('stays below 2 KB with names and words that are long and full of %j', async unit => {
    const name = longName(unit);
    const more = { link: address(unit), artworkUrl: address(unit) };
    const playlists = Array.from({ length: 8 }, (_, index) => playlist(name, { id: id(index), ...more }));
    const library = inMemoryLibrary({ playlists, entries: { [id(1)]: songs(200), [id(2)]: [episode(name)] } });
    const talk = talkTo({ library });
    const sizes: number[] = [];
    const turn = async (...[intent, slots]: Parameters<typeof talk.intent>) => {
      sizes.push(bytes((await talk.intent(intent, slots)).attributes));
    };
    await turn('ListPlaylistsIntent');
    await turn('AMAZON.NextIntent');
    await turn('ListPlaylistsIntent', { filter: name });
    await turn('OpenPlaylistIntent', { playlist: name });
    await turn('ChooseIntent', { position: '2' });
    await turn('AMAZON.NextIntent');
    await turn('FindPlaylistIntent', { playlist: name });
    await turn('DescribePlaylistIntent', { playlist: name, aspect: ['as heard', 'length'] });
    await turn('AMAZON.HelpIntent');
    await turn('FindPlaylistIntent', { playlist: longName('zq') });
    expect(Math.max(...sizes)).toBeLessThan(2048);
    expect(Math.max(...sizes)).toBeGreaterThan(300);
  });

  test('is positions and ids: no song and no name but that of the open playlist', async () => {
    const playlists = [playlist('Marked One'), playlist('Marked Two')];
    const talk = talkTo({ library: inMemoryLibrary({ playlists, entries: { 'marked-one': songs(12) } }) });
    expect(JSON.stringify((await talk.intent('ListPlaylistsIntent')).attributes)).not.toContain('Marked');
    const { attributes } = await talk.intent('OpenPlaylistIntent', { playlist: 'marked one' });
    expect(JSON.stringify(attributes)).toContain('Marked One');
    expect(JSON.stringify(attributes)).not.toContain('Song');
  });
});
