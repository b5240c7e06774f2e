import { cardText, talkAbout } from '../support/shelf';

describe('do I have a playlist called', () => {
  test('gym: yes, with its size, and it is opened at yes', async () => {
    const talk = talkAbout();
    const answer = await talk.intent('FindPlaylistIntent', { playlist: 'gym' });
    expect(answer.heard).toBe('Yes, you have Gym, number 4 in your list, with 3 songs. Shall I open it?');
    expect(cardText(answer)).toContain('Gym');
    expect((await talk.intent('AMAZON.YesIntent')).heard).toMatch(/^Gym, .*Push/);
  });

  test('gym: opens nothing before the listener wants it', async () => {
    const talk = talkAbout();
    await talk.intent('FindPlaylistIntent', { playlist: 'gym' });
    expect(talk.library.calls).toEqual(['playlists 0+50']);
    expect((await talk.intent('AMAZON.NoIntent')).heard).toMatch(/^All right\./);
    expect(talk.library.calls).toHaveLength(1);
  });

  test('chill: yes, two, and which one is meant', async () => {
    const talk = talkAbout();
    const answer = await talk.intent('FindPlaylistIntent', { playlist: 'chill' });
    expect(answer.heard).toMatch(/^Yes\. I know 2 like that: .*your own; .*by Bob\. Which one do you mean\?$/);
    expect((await talk.intent('ChooseIntent', { ordinal: ['second', '2'] })).heard).toMatch(/^Chill, 40 songs/);
  });

  test('gin: no, but what is nearest', async () => {
    const answer = await talkAbout().intent('FindPlaylistIntent', { playlist: 'gin' });
    expect(answer.heard).toMatch(/^I didn't find gin\. The nearest is Gym\./);
  });

  test('xylophone: no', async () => {
    const answer = await talkAbout().intent('FindPlaylistIntent', { playlist: 'xylophone' });
    expect(answer.heard).toMatch(/^I didn't find a playlist called xylophone\./);
  });

  test('nothing that was understood: asks for the name', async () => {
    expect((await talkAbout().intent('FindPlaylistIntent')).heard).toBe('Which playlist do you mean?');
  });

  test('anything, with an empty library: says that there are no playlists yet', async () => {
    const answer = await talkAbout({ playlists: [] }).intent('FindPlaylistIntent', { playlist: 'gym' });
    expect(answer.heard).toContain('no playlists in your Spotify library yet');
  });

  test('gym: from now on it is what "it" means', async () => {
    const talk = talkAbout();
    await talk.intent('FindPlaylistIntent', { playlist: 'gym' });
    const about = await talk.intent('DescribePlaylistIntent', { playlist: 'it', aspect: ['made', 'owner'] });
    expect(about.heard).toMatch(/^Gym was made by you\./);
    expect((await talk.intent('AMAZON.NextIntent')).heard).toMatch(/^Gym, /);
  });
});
