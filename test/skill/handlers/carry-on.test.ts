import { NOON_MS } from '../../support/talk';
import { inMemoryLibrary, playlist, problem, songs } from '../../support/in-memory-library';
import { annsShelf, cardText, talkAbout, talkInRoadTrip, talkInTheList, type AnnsTalk } from '../support/shelf';

/** Another day: the session is gone, what is remembered is not. */
function later(talk: AnnsTalk): AnnsTalk {
  talk.attributes = {};
  talk.library.calls.length = 0;
  return talk;
}

/** Songs one to ten of Road Trip were heard, then songs one to five of Family Mix; then the day was over. */
async function talkAfterReading(): Promise<AnnsTalk> {
  const clock = { nowMs: NOON_MS };
  const talk = talkAbout(annsShelf, { clock });
  await talk.intent('OpenPlaylistIntent', { playlist: 'road trip' });
  await talk.intent('AMAZON.NextIntent');
  clock.nowMs += 60_000;
  await talk.intent('OpenPlaylistIntent', { playlist: 'family mix' });
  return later(talk);
}

describe('carry on reading Road Trip', () => {
  test('reads on behind what was heard the last time', async () => {
    const talk = await talkAfterReading();
    const answer = await talk.intent('CarryOnIntent', { playlist: 'road trip' });
    expect(answer.heard).toMatch(/^Back in Road Trip\. 11 to 12 of 12: Song 11 by The Band; .*Song 12/);
    expect(cardText(answer)).toContain('11');
    expect(answer.microphone).toBe('open');
  });

  test('costs the list of playlists and the playlist, no more', async () => {
    const talk = await talkAfterReading();
    await talk.intent('CarryOnIntent', { playlist: 'road trip' });
    expect(talk.library.calls).toEqual(['playlists 0+50', 'open road-trip']);
  });

  test('goes on from there: next is what comes next', async () => {
    const talk = talkAbout({ playlists: [playlist('Long')], entries: { long: songs(40) } });
    await talk.intent('OpenPlaylistIntent', { playlist: 'long' });
    later(talk);
    expect((await talk.intent('CarryOnIntent', { playlist: 'long' })).heard).toMatch(/6 to 10 of 40:/);
    expect((await talk.intent('AMAZON.NextIntent')).heard).toMatch(/^11 to 15 of 40:/);
  });

  test('reads one more page of a playlist that is longer than Spotify hands out at once', async () => {
    const talk = talkAbout({ playlists: [playlist('Long')], entries: { long: songs(240) } });
    await talk.intent('OpenPlaylistIntent', { playlist: 'long' });
    await talk.intent('GoToPositionIntent', { position: '201' });
    later(talk);
    expect((await talk.intent('CarryOnIntent', { playlist: 'long' })).heard).toMatch(
      /^Back in Long\. 206 to 210 of 240:/,
    );
    expect(talk.library.calls).toEqual(['playlists 0+50', 'open long', 'entries long 205+5']);
  });

  test('begins at the beginning, and says why, where nothing of it was read', async () => {
    const talk = await talkAfterReading();
    const { heard } = await talk.intent('CarryOnIntent', { playlist: 'gym' });
    expect(heard).toMatch(/^I don't remember where we stopped, so here is the beginning\. Gym, /);
  });

  test('begins at the beginning, and does not pretend, once it was read to its end', async () => {
    const talk = await talkInRoadTrip();
    await talk.intent('ReadLastIntent');
    later(talk);
    expect((await talk.intent('CarryOnIntent', { playlist: 'road trip' })).heard).toMatch(
      /^I don't remember where we stopped, .* Road Trip, 12 songs/,
    );
  });

  test.each([4, 5])('begins at the beginning, and says why, when only %i songs are left of it', async count => {
    const talk = await talkInRoadTrip();
    later(talk);
    Object.assign(talk.library, inMemoryLibrary({ ...annsShelf, entries: { 'road-trip': songs(count) } }));
    const { heard } = await talk.intent('CarryOnIntent', { playlist: 'road trip' });
    expect(heard).toMatch(/^That playlist is shorter than it was, so here is the beginning\. Road Trip, \d songs/);
    expect(talk.library.calls).toEqual(['playlists 0+50', 'open road-trip']);
  });

  test('says that it is empty when it is empty by now', async () => {
    const talk = await talkAfterReading();
    Object.assign(talk.library, talkAbout({ playlists: annsShelf.playlists }).library);
    expect((await talk.intent('CarryOnIntent', { playlist: 'road trip' })).heard).toMatch(/^Road Trip is empty/);
  });

  test('asks which one is meant where two are called so, and then carries on in that one', async () => {
    const talk = await talkAfterReading();
    expect((await talk.intent('CarryOnIntent', { playlist: 'chill' })).heard).toMatch(/Which one do you mean\?$/);
    expect((await talk.intent('ChooseIntent', { ordinal: ['second', '2'] })).heard).toMatch(
      /here is the beginning\. Chill, 40 songs/,
    );
  });

  test('asks back where the name is only near one, and yes carries on', async () => {
    const talk = talkAbout({ playlists: [playlist('Gym')], entries: { gym: songs(40) } });
    await talk.intent('OpenPlaylistIntent', { playlist: 'gym' });
    later(talk);
    expect((await talk.intent('CarryOnIntent', { playlist: 'gin' })).heard).toMatch(/Is that the one\?$/);
    expect((await talk.intent('AMAZON.YesIntent')).heard).toMatch(/^Back in Gym\. 6 to 10 of 40:/);
  });

  test('may name it by its place in the list', async () => {
    const talk = await talkAfterReading();
    expect((await talk.intent('CarryOnIntent', { playlist: 'number one' })).heard).toMatch(/^Back in Road Trip\./);
  });

  test('says so when its songs are kept back by now', async () => {
    const talk = await talkAfterReading();
    talk.library.failNext(problem('not-readable'), 'open');
    expect((await talk.intent('CarryOnIntent', { playlist: 'road trip' })).heard).toMatch(
      /yours or that you help to edit/,
    );
  });
});

describe('where was I', () => {
  test('reads on in the playlist that was read last', async () => {
    expect((await (await talkAfterReading()).intent('CarryOnIntent')).heard).toMatch(
      /^Back in Family Mix\. Number 6 of 6: Song 6/,
    );
  });

  test('does not ask for the list of playlists', async () => {
    const talk = await talkAfterReading();
    await talk.intent('CarryOnIntent');
    expect(talk.library.calls).toEqual(['open family-mix']);
  });

  test('reads on where the listener is, inside a playlist', async () => {
    expect((await (await talkInRoadTrip()).intent('CarryOnIntent')).heard).toMatch(/^6 to 10 of 12:/);
  });

  test('with "it" is the same', async () => {
    expect((await (await talkInRoadTrip()).intent('CarryOnIntent', { playlist: 'it' })).heard).toMatch(
      /^6 to 10 of 12:/,
    );
  });

  test('leaves the list for the playlist that was read last', async () => {
    const talk = await talkInRoadTrip();
    await talk.intent('ListPlaylistsIntent');
    expect((await talk.intent('CarryOnIntent')).heard).toMatch(/^Back in Road Trip\. 6 to 10 of 12:/);
  });

  test('offers the list when nothing was ever read', async () => {
    const answer = await (await talkInTheList()).intent('CarryOnIntent');
    expect(answer.heard).toBe("I don't remember where we stopped. Shall I list your playlists?");
  });

  test('names no playlist whose songs are kept back by now, and does not come back to it', async () => {
    const talk = await talkAfterReading();
    Object.assign(talk.library, inMemoryLibrary({ ...annsShelf, keptBack: ['family-mix'] }));
    const { heard } = await talk.intent('CarryOnIntent');
    expect(heard).toMatch(/^The playlist you stopped in is no longer there\. .*\?$/);
    expect(heard).not.toContain('Family Mix');
    later(talk);
    expect((await talk.intent('CarryOnIntent')).heard).toMatch(/^Back in Road Trip\./);
  });

  test('says so when the playlist is gone, and does not come back to it', async () => {
    const talk = await talkAfterReading();
    talk.library.failNext(problem('not-found'), 'open family-mix');
    expect((await talk.intent('CarryOnIntent')).heard).toMatch(
      /^The playlist you stopped in is no longer there\. .*\?$/,
    );
    later(talk);
    expect((await talk.intent('CarryOnIntent')).heard).toMatch(/^Back in Road Trip\./);
  });
});
