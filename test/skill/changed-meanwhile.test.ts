// A library changes between two turns, or within one: what is said then is about the library as it is.
import { inMemoryLibrary, playlist, problem, songs } from '../support/in-memory-library';
import { annsShelf, talkAbout, talkInRoadTrip, type AnnsTalk } from './support/shelf';

const long = { playlists: [playlist('Long')], entries: { long: songs(240) } };

/** Songs up to 205 of Long were read; it is another day. */
async function talkAfterALongRead(): Promise<AnnsTalk> {
  const talk = talkAbout(long);
  await talk.intent('OpenPlaylistIntent', { playlist: 'long' });
  await talk.intent('GoToPositionIntent', { position: '201' });
  talk.later();
  talk.attributes = {};
  return talk;
}

describe('carry on reading Long, where reading stopped far behind its first page', () => {
  const carryOn = (talk: AnnsTalk) => talk.intent('CarryOnIntent', { playlist: 'long' });

  test('says that its songs are kept back, when they are by now', async () => {
    const talk = await talkAfterALongRead();
    talk.library.failNext(problem('not-readable'), 'entries');
    const { heard, microphone } = await carryOn(talk);
    expect(heard).toMatch(/^Long.* Spotify lets me read songs only in playlists that are yours/);
    expect(microphone).toBe('open');
  });

  test('says that it is gone, when it is by now', async () => {
    const talk = await talkAfterALongRead();
    talk.library.failNext(problem('not-found'), 'entries');
    expect((await carryOn(talk)).heard).toMatch(/^That playlist is no longer there\./);
  });

  test('begins at the beginning, and says why, when it grew shorter just now', async () => {
    const talk = await talkAfterALongRead();
    const shorter = inMemoryLibrary({ ...long, entries: { long: songs(200) } });
    Object.assign(talk.library, { entries: shorter.entries.bind(shorter) });
    expect((await carryOn(talk)).heard).toMatch(
      /^That playlist is shorter than it was, so here is the beginning\. Long/,
    );
  });
});

test('where was I: a playlist of which Spotify does not even tell the name any more is not named', async () => {
  const talk = await talkInRoadTrip();
  talk.later();
  talk.attributes = {};
  talk.library.failNext(problem('not-readable'), 'open');
  const { heard } = await talk.intent('CarryOnIntent');
  expect(heard).not.toContain('Road Trip');
  expect(heard).toMatch(/Spotify/);
});

test('the last five of a playlist that was kept back a moment ago are read when it is not any more', async () => {
  const talk = talkAbout();
  await talk.intent('OpenPlaylistIntent', { playlist: 'charts' });
  const open = inMemoryLibrary({ playlists: annsShelf.playlists, entries: { charts: songs(50) } });
  Object.assign(talk.library, { openPlaylist: open.openPlaylist.bind(open), entries: open.entries.bind(open) });
  talk.later();
  expect((await talk.intent('ReadLastIntent', { count: '5' })).heard).toMatch(/^46 to 50 of 50:/);
});

test('the last five of one that was kept back, and has just five, are all of it', async () => {
  const talk = talkAbout();
  await talk.intent('OpenPlaylistIntent', { playlist: 'charts' });
  const open = inMemoryLibrary({ playlists: annsShelf.playlists, entries: { charts: songs(5) } });
  Object.assign(talk.library, { openPlaylist: open.openPlaylist.bind(open), entries: open.entries.bind(open) });
  talk.later();
  expect((await talk.intent('ReadLastIntent', { count: '3' })).heard).toMatch(/^Charts, 5 songs/);
});

test('"the second one" in an empty playlist is answered by saying that it is empty', async () => {
  const talk = talkAbout();
  const { heard } = await talk.intent('OpenPlaylistIntent', { playlist: 'empty shelf' });
  expect((await talk.intent('ChooseIntent', { ordinal: ['second', '2'] })).heard).toBe(heard);
});

test('"the third one" in an empty library is answered by saying that there are no playlists', async () => {
  const talk = talkAbout({ playlists: [] });
  const { heard } = await talk.intent('ListPlaylistsIntent');
  expect((await talk.intent('ChooseIntent', { ordinal: ['third', '3'] })).heard).toBe(heard);
});

describe('one song of the open playlist', () => {
  test('is not read from a playlist that is gone: that is said', async () => {
    const talk = await talkInRoadTrip();
    talk.later();
    talk.library.failNext(problem('not-found'), 'entries');
    expect((await talk.intent('ChooseIntent', { position: '7' })).heard).toMatch(/^That playlist is no longer there\./);
  });

  test('is not read where its songs are kept back by now: that is said', async () => {
    const talk = await talkInRoadTrip();
    talk.later();
    const closed = inMemoryLibrary({ ...annsShelf, keptBack: ['road-trip'] });
    Object.assign(talk.library, {
      openPlaylist: closed.openPlaylist.bind(closed),
      entries: closed.entries.bind(closed),
    });
    expect((await talk.intent('ChooseIntent', { position: '7' })).heard).toMatch(/Spotify lets me read songs only/);
  });
});
