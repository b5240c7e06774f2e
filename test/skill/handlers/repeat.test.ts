import { problem } from '../../support/in-memory-library';
import { talkTo, type Answer } from '../../support/talk';
import { talkAbout, type AnnsTalk } from '../support/shelf';

type Turn = (talk: AnnsTalk) => Promise<Answer>;

const intent =
  (...[name, slots]: Parameters<AnnsTalk['intent']>): Turn =>
  talk =>
    talk.intent(name, slots);
const open = (playlist: string) => intent('OpenPlaylistIntent', { playlist });
const about = (aspect: string) => intent('DescribePlaylistIntent', { aspect: ['as heard', aspect] });
const list = intent('ListPlaylistsIntent');
const next = intent('AMAZON.NextIntent');
const readLast = intent('ReadLastIntent');

const talks: readonly (readonly [after: string, turns: readonly Turn[]])[] = [
  ['the welcome', [talk => talk.launch()]],
  ['the beginning of the list', [list]],
  ['a later chunk of the list', [list, next]],
  ['a narrowed list', [intent('ListPlaylistsIntent', { filter: ['mine', 'own'] })]],
  ['the end of the list', [list, readLast]],
  ['"that was the last"', [list, next, next]],
  ['a number the list does not have', [list, intent('ChooseIntent', { position: '99' })]],
  ['a number Spotify does not show', [list, intent('ChooseIntent', { position: '7' })]],
  ['the count', [intent('CountPlaylistsIntent')]],
  ['an opened playlist', [open('road trip')]],
  ['a later chunk of songs', [open('road trip'), next]],
  ['the last songs', [open('road trip'), readLast]],
  ['"it ends here"', [open('road trip'), readLast, next]],
  ['a number the playlist does not have', [open('road trip'), intent('GoToPositionIntent', { position: '99' })]],
  ['a song by its number', [open('road trip'), intent('ChooseIntent', { position: '7' })]],
  ['a song that is not there', [open('road trip'), intent('ChooseIntent', { position: '99' })]],
  ['an empty playlist', [open('empty shelf')]],
  ['a playlist that is kept back', [open('charts')]],
  ['several of one name', [open('chill')]],
  ['several that are there', [intent('FindPlaylistIntent', { playlist: 'chill' })]],
  ['one that is there', [intent('FindPlaylistIntent', { playlist: 'gym' })]],
  ['the nearest', [open('gim')]],
  ['a name that was not found', [open('xylophone')]],
  ['a fact', [open('road trip'), about('length')]],
  ['all the facts', [open('road trip'), next, about('all')]],
  ['a fact that is kept back', [open('charts'), about('length')]],
  ['whose account it is', [intent('AccountIntent')]],
  ['help in the list', [list, intent('AMAZON.HelpIntent')]],
  ['help at a choice', [open('chill'), intent('AMAZON.HelpIntent')]],
];

/** What a listener notices of an answer. */
const noticed = ({ heard, reprompt, microphone, card }: Answer) => ({ heard, reprompt, microphone, card });

describe('repeat', () => {
  test.each(talks)('says the same again after %s', async (_, turns) => {
    const talk = talkAbout();
    const answers: Answer[] = [];
    for (const turn of turns) answers.push(await turn(talk));
    const [answer] = answers.slice(-1).map(noticed);
    expect(noticed(await talk.intent('AMAZON.RepeatIntent'))).toEqual(answer);
    expect(noticed(await talk.intent('AMAZON.RepeatIntent'))).toEqual(answer);
  });

  test('says that nothing is shared again, when the list was narrowed to nothing', async () => {
    const talk = talkAbout({ playlists: [null] });
    const answer = await talk.intent('ListPlaylistsIntent', { filter: ['shared', 'shared'] });
    expect((await talk.intent('AMAZON.RepeatIntent')).heard).toBe(answer.heard);
  });

  test('leaves the place where it is: next goes on as if nothing had been repeated', async () => {
    const talk = talkAbout();
    await talk.intent('ListPlaylistsIntent');
    await talk.intent('AMAZON.RepeatIntent');
    expect((await talk.intent('AMAZON.NextIntent')).heard).toMatch(/^6 to 8 of 8:/);
  });

  test('some minutes later asks Spotify again: what it says is true now', async () => {
    const talk = talkAbout();
    await talk.intent('OpenPlaylistIntent', { playlist: 'road trip' });
    talk.later();
    talk.library.failNext(problem('not-found'), 'open');
    expect((await talk.intent('AMAZON.RepeatIntent')).heard).toMatch(/^That playlist is no longer there\./);
  });

  test('says that there is nothing to repeat when nothing was said yet, with or without an account', async () => {
    const heard = 'There is nothing to repeat yet. What would you like?';
    expect((await talkAbout().intent('AMAZON.RepeatIntent')).heard).toBe(heard);
    expect((await talkTo({ library: null }).intent('AMAZON.RepeatIntent')).heard).toBe(heard);
  });
});
