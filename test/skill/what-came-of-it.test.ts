// What came of a turn is in the log in one word; and a repeat says the same again, whatever it was.
import { numbered, playlist, songs } from '../support/in-memory-library';
import { talkAbout, talkAtAChoice, talkInRoadTrip, talkInTheList, type AnnsTalk } from './support/shelf';

const outcomeOf = (talk: AnnsTalk) => talk.log.findLast(line => 'outcome' in line)?.['outcome'];
const number = (position: number) => ({ position: String(position) });

describe('a turn that ends in', () => {
  test.each<readonly [string, () => AnnsTalk | Promise<AnnsTalk>, Parameters<AnnsTalk['intent']>]>([
    ['empty-library', () => talkAbout({ playlists: [] }), ['ListPlaylistsIntent']],
    ['none', () => talkAbout({ playlists: numbered(3) }), ['ListPlaylistsIntent', { filter: ['x', 'followed'] }]],
    ['empty', () => talkAbout(), ['OpenPlaylistIntent', { playlist: 'empty shelf' }]],
    ['hidden', talkInTheList, ['ChooseIntent', number(7)]],
    ['out-of-range', talkInTheList, ['ChooseIntent', number(9)]],
    ['past-end', endOfTheList, ['AMAZON.NextIntent']],
    ['found', () => talkAbout(), ['FindPlaylistIntent', { playlist: 'gym' }]],
    ['nearest', () => talkAbout(), ['OpenPlaylistIntent', { playlist: 'gin' }]],
    ['not-found', () => talkAbout(), ['OpenPlaylistIntent', { playlist: 'xylophone' }]],
    ['several', () => talkAbout(), ['OpenPlaylistIntent', { playlist: 'chill' }]],
    ['empty-library', () => talkAbout({ playlists: [] }), ['OpenPlaylistIntent', { playlist: 'gym' }]],
    ['read', () => talkAbout(), ['OpenPlaylistIntent', { playlist: 'gym' }]],
    ['not-readable', () => talkAbout(), ['OpenPlaylistIntent', { playlist: 'charts' }]],
    ['out-of-range', talkInRoadTrip, ['GoToPositionIntent', number(13)]],
    ['past-end', endOfRoadTrip, ['AMAZON.NextIntent']],
  ])('"%s" is told by that word, and can be repeated', async (outcome, begin, said) => {
    const talk = await begin();
    const { heard, microphone } = await talk.intent(...said);
    expect(outcomeOf(talk)).toBe(outcome);
    if (microphone === 'open') expect((await talk.intent('AMAZON.RepeatIntent')).heard).toBe(heard);
  });

  // Nothing new was read: a repeat goes back to what was.
  test.each<readonly [string, () => AnnsTalk | Promise<AnnsTalk>, Parameters<AnnsTalk['intent']>]>([
    ['at-beginning', talkInTheList, ['AMAZON.PreviousIntent']],
    ['at-beginning', talkInRoadTrip, ['AMAZON.PreviousIntent']],
    ['ask-for-name', () => talkAbout(), ['OpenPlaylistIntent', { playlist: 'song four' }]],
    ['which-one', talkAtAChoice, ['OpenPlaylistIntent', { playlist: 'it' }]],
    ['out-of-range', talkAtAChoice, ['ChooseIntent', { ordinal: ['x', '5'] }]],
    ['nothing-to-carry-on', () => talkAbout(), ['CarryOnIntent']],
    ['nothing-to-repeat', () => talkAbout(), ['AMAZON.RepeatIntent']],
  ])('"%s" is told by that word', async (outcome, begin, said) => {
    const talk = await begin();
    await talk.intent(...said);
    expect(outcomeOf(talk)).toBe(outcome);
  });
});

async function endOfTheList(): Promise<AnnsTalk> {
  const talk = talkAbout({ playlists: numbered(3) });
  await talk.intent('ListPlaylistsIntent');
  return talk;
}

async function endOfRoadTrip(): Promise<AnnsTalk> {
  const talk = await talkInRoadTrip();
  await talk.intent('ReadLastIntent');
  return talk;
}

describe('that it was the last song', () => {
  const shelf = (count: number) => ({ playlists: [playlist('Mix')], entries: { mix: songs(count) } });
  const last = /That was the last one\./;

  test.each([1, 3, 5])('is not said of a playlist of %i, which was heard in one breath', async count => {
    const { heard } = await talkAbout(shelf(count)).intent('OpenPlaylistIntent', { playlist: 'mix' });
    expect(heard).not.toMatch(last);
  });

  test('is said where it is, and only there', async () => {
    const talk = talkAbout(shelf(6));
    expect((await talk.intent('OpenPlaylistIntent', { playlist: 'mix' })).heard).not.toMatch(last);
    expect((await talk.intent('AMAZON.NextIntent')).heard).toMatch(last);
  });
});

test('a number beyond a narrowed list is no name of a playlist outside of it', async () => {
  const talk = talkAbout({ playlists: [...numbered(2), playlist('1999', { ownerId: 'bob', ownerName: 'Bob' })] });
  await talk.intent('ListPlaylistsIntent', { filter: ['mine', 'own'] });
  expect((await talk.intent('ChooseIntent', number(1999))).heard).toMatch(/^This list goes from number 1 to 2\./);
});
