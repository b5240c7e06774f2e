import { english } from '../../../src/speech/english/english';
import { playlist } from '../../support/in-memory-library';
import { plain } from '../../support/talk';

const say = english('en-US');
const welcome = (total: number, returning: boolean, example: string | null = 'Road Trip') =>
  plain(say.welcome({ total, returning, example }).ssml);

describe('the welcome', () => {
  test('counts the playlists and gives an example of the listener', () => {
    expect(welcome(42, false)).toBe(
      "Welcome to Record Keeper. You have 42 playlists. Say: list my playlists, or: what's in Road Trip.",
    );
  });

  test('has an example even where no name is easy to say', () => {
    expect(welcome(1_200, false, null)).toBe(
      'Welcome to Record Keeper. You have 1,200 playlists. Say: list my playlists, or: open number one.',
    );
  });

  test('is shorter for one who returns', () => {
    expect(welcome(42, true)).toBe('Record Keeper. You have 42 playlists.');
  });

  test('of a library of one names just that, for the question does the rest', () => {
    expect(welcome(1, false)).toBe('Welcome to Record Keeper. You have one playlist.');
    expect(plain(say.onlyOne(playlist('Road Trip')).question.ssml)).toBe('It is Road Trip. Shall I open it?');
  });
});

describe('help', () => {
  test.each([
    [{ at: 'nowhere' }, /^I read the playlists in your Spotify library.*list my playlists/],
    [{ at: 'list' }, /^We are in the list of your playlists\. Besides a name, you can say a number, or previous/],
    [{ at: 'playlist', name: 'Road Trip' }, /^We are in Road Trip\. Say next or previous.*how long it is/],
    [{ at: 'choice', count: 3 }, /^I found 3 playlists that fit\. Say the first one/],
    [{ at: 'choice', count: 1 }, /^I found one playlist that fits\./],
  ] as const)('depends on where the listener is: %j', (topic, said) => {
    expect(plain(say.help(topic).ssml)).toMatch(said);
  });
});

describe('whose account it is', () => {
  test.each([
    ['Ann', "I'm reading the Spotify account of Ann."],
    [null, "I'm reading a Spotify account that has no display name."],
    ['  ', "I'm reading a Spotify account that has no display name."],
    ['🔥', "I'm reading the Spotify account of somebody whose name I can't pronounce."],
  ])('%j', (name, said) => {
    expect(plain(say.account(name).ssml)).toBe(said);
  });

  test('and how to unlink it', () => {
    expect(plain(say.unlink().ssml)).toMatch(/Alexa app.*Disable skill.*Spotify website/);
  });
});

describe('a wish to hear or change something', () => {
  test.each([
    ['play', 'road trip', 'I only read. To hear it, say: Alexa, play my playlist road trip on Spotify.'],
    ['play', null, 'I only read. To hear music, say: Alexa, play, then a name, then: on Spotify.'],
    ['play', '🔥', 'I only read. To hear music, say: Alexa, play, then a name, then: on Spotify.'],
    ['pause', null, 'I only read and never play. To control the music, say: Alexa, pause, or: Alexa, resume.'],
    ['change', 'road trip', 'I only read your library and never change it. To do that, use the Spotify app.'],
  ] as const)('to %s %j is handed on', (wish, name, said) => {
    expect(plain(say.readOnly(wish, name).ssml)).toBe(said);
  });
});
