// What came of a turn is in the log in one word; and a repeat says the same again, whatever it was.
import { numbered, playlist } from '../support/in-memory-library';
import { talkAbout, talkInTheList, type AnnsTalk } from './support/shelf';

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
  ])('"%s" is told by that word, and can be repeated', async (outcome, begin, said) => {
    const talk = await begin();
    const { heard, microphone } = await talk.intent(...said);
    expect(outcomeOf(talk)).toBe(outcome);
    if (microphone === 'open') expect((await talk.intent('AMAZON.RepeatIntent')).heard).toBe(heard);
  });
});

async function endOfTheList(): Promise<AnnsTalk> {
  const talk = talkAbout({ playlists: numbered(3) });
  await talk.intent('ListPlaylistsIntent');
  return talk;
}

test('a number beyond a narrowed list is no name of a playlist outside of it', async () => {
  const talk = talkAbout({ playlists: [...numbered(2), playlist('1999', { ownerId: 'bob', ownerName: 'Bob' })] });
  await talk.intent('ListPlaylistsIntent', { filter: ['mine', 'own'] });
  expect((await talk.intent('ChooseIntent', number(1999))).heard).toMatch(/^This list goes from number 1 to 2\./);
});
