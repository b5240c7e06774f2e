// Numbers and "the last ones" are about what the listener heard, whatever the library has become since.
import { inMemoryLibrary, numbered, playlist } from '../support/in-memory-library';
import { byBob, talkAbout, talkInTheList, type AnnsTalk } from './support/shelf';

const number = (position: number) => ({ position: String(position) });
const ordinal = (id: string) => ({ ordinal: ['as heard', id] as const });
const outcomeOf = (talk: AnnsTalk) => talk.log.findLast(line => 'outcome' in line)?.['outcome'];

describe('a number heard in the list', () => {
  test('opens what was called by that number, though another playlist came in on top meanwhile', async () => {
    const talk = talkAbout({ playlists: numbered(12) });
    await talk.intent('ListPlaylistsIntent');
    await talk.intent('AMAZON.NextIntent');
    const now = inMemoryLibrary({ playlists: [playlist('Brand New'), ...numbered(12)] });
    Object.assign(talk.library, { playlists: now.playlists.bind(now), openPlaylist: now.openPlaylist.bind(now) });
    talk.later();
    expect((await talk.intent('ChooseIntent', number(7))).heard).toMatch(/^List 7 /);
  });

  test('counts in the narrowed list, also where that goes on behind what was heard', async () => {
    const others = numbered(9).map(one => ({ ...one, id: `bobs-${one.id}`, name: `Bob's ${one.name}`, ...byBob }));
    const talk = talkAbout({ playlists: [...others, ...numbered(7)] });
    await talk.intent('ListPlaylistsIntent', { filter: ['mine', 'own'] });
    expect((await talk.intent('ChooseIntent', number(7))).heard).toMatch(/^List 7 /);
  });
});

describe('the last one', () => {
  test('of nothing heard yet is not guessed', async () => {
    expect((await talkAbout().intent('ChooseIntent', ordinal('last'))).heard).toMatch(/^Sorry, I didn't get that\./);
  });

  test('five of a library of three are all three', async () => {
    const talk = talkAbout({ playlists: numbered(3) });
    const { heard } = await talk.intent('ListPlaylistsIntent');
    expect((await talk.intent('ReadLastIntent', { count: '5' })).heard).toBe(heard);
  });

  test('five, said before anything was heard of a library of three, are all three', async () => {
    const { heard } = await talkAbout({ playlists: numbered(3) }).intent('ReadLastIntent', { count: '5' });
    expect(heard).toContain('List 1; List 2; List 3.');
  });
});

test('"the fourth one" of three songs is none', async () => {
  const talk = talkAbout();
  await talk.intent('OpenPlaylistIntent', { playlist: 'gym' });
  expect((await talk.intent('ChooseIntent', ordinal('4'))).heard).toMatch(/^I named only 3 just now\./);
});

describe('one that Spotify does not show', () => {
  test('is said again as it was, when the listener asks for a repeat', async () => {
    const talk = await talkInTheList();
    await talk.intent('AMAZON.NextIntent');
    const { heard } = await talk.intent('ChooseIntent', ordinal('2'));
    expect(heard).toMatch(/^Spotify does not show me number 7\./);
    expect((await talk.intent('AMAZON.RepeatIntent')).heard).toBe(heard);
  });
});

describe('the log tells what came of', () => {
  test.each<readonly [string, string, Parameters<AnnsTalk['intent']>[1]]>([
    ['hidden', 'a number that Spotify does not show', number(7)],
    ['out-of-range', 'a number that is none', number(9)],
    ['out-of-range', 'more than was named', ordinal('5')],
  ])('%s: %s', async (outcome, _, slots) => {
    const talk = await talkInTheList();
    await talk.intent('AMAZON.NextIntent');
    await talk.intent('ChooseIntent', slots);
    expect(outcomeOf(talk)).toBe(outcome);
  });
});
