// Which turns are handed on and not answered by reading: each is one word in the log, too.
import { talkAbout, talkInRoadTrip, type AnnsTalk } from './support/shelf';

const outcomeOf = (talk: AnnsTalk) => talk.log.findLast(line => 'outcome' in line)?.['outcome'];

describe('the log tells that', () => {
  test.each<readonly [string, Parameters<AnnsTalk['intent']>]>([
    ['hand-off', ['ChangeIntent']],
    ['hand-off', ['AMAZON.PauseIntent']],
    ['hand-off', ['PlayIntent', { playlist: 'road trip' }]],
    ['unlink', ['UnlinkIntent']],
    ['yes-to-what', ['AMAZON.YesIntent']],
  ])('"%s" came of %j', async (outcome, said) => {
    const talk = talkAbout();
    await talk.intent(...said);
    expect(outcomeOf(talk)).toBe(outcome);
  });
});

describe('do I have', () => {
  test('it: what is open is no name to look for', async () => {
    const talk = await talkInRoadTrip();
    expect((await talk.intent('FindPlaylistIntent', { playlist: 'it' })).heard).toBe('Which playlist do you mean?');
  });

  test('a playlist called by a number: it is looked for by that name', async () => {
    const talk = talkAbout();
    const { heard } = await talk.intent('FindPlaylistIntent', { playlist: 'number three' });
    expect(heard).not.toMatch(/^Chill, /);
    expect(outcomeOf(talk)).not.toBe('read');
  });
});
