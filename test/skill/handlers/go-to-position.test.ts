import { playlist, songs } from '../../support/in-memory-library';
import { talkAbout, talkAtAChoice, talkInRoadTrip, talkInTheList } from '../support/shelf';

const to = (position: string) => ({ position });

describe('go to song twenty', () => {
  test('reads on from there, without loading what is not read', async () => {
    const talk = talkAbout({ playlists: [playlist('Endless')], entries: { endless: songs(1200) } });
    await talk.intent('OpenPlaylistIntent', { playlist: 'endless' });
    const answer = await talk.intent('GoToPositionIntent', to('1000'));
    expect(answer.heard).toMatch(/^1,000 to 1,004 of 1,200: Song 1000 by /);
    expect(talk.library.calls.slice(2)).toEqual(['entries endless 999+5']);
  });

  test('goes on from there at next', async () => {
    const talk = await talkInRoadTrip();
    await talk.intent('GoToPositionIntent', to('3'));
    expect((await talk.intent('AMAZON.NextIntent')).heard).toMatch(/^8 to 12 of 12: Song 8 /);
  });

  test('reads what is left near the end, and says that it is the end', async () => {
    const answer = await (await talkInRoadTrip()).intent('GoToPositionIntent', to('12'));
    expect(answer.heard).toMatch(/^Number 12 of 12: Song 12 by The Band\. That was the last one\. .*\?$/);
  });

  test('begins at the beginning for number one', async () => {
    expect((await (await talkInRoadTrip()).intent('GoToPositionIntent', to('1'))).heard).toMatch(
      /^Road Trip, 12 songs/,
    );
  });

  test.each(['13', '20', '0', '-4'])(
    'says what the numbers are when there is none of that number: %s',
    async position => {
      const answer = await (await talkInRoadTrip()).intent('GoToPositionIntent', to(position));
      expect(answer.heard).toBe('Road Trip goes from number 1 to 12. Which number would you like?');
    },
  );

  test('says what the numbers are even right after the last song, where next would say that it is over', async () => {
    const talk = await talkInRoadTrip();
    await talk.intent('ReadLastIntent');
    expect((await talk.intent('GoToPositionIntent', to('13'))).heard).toMatch(/^Road Trip goes from number 1 to 12\./);
  });

  test('opens the playlist of that number in the list', async () => {
    expect((await (await talkInTheList()).intent('GoToPositionIntent', to('4'))).heard).toMatch(/^Gym, /);
  });

  test('asks which playlist is meant when nothing is open', async () => {
    expect((await talkAbout().intent('GoToPositionIntent', to('4'))).heard).toBe('Which playlist do you mean?');
  });

  test('chooses among candidates that were just offered', async () => {
    expect((await (await talkAtAChoice()).intent('GoToPositionIntent', to('2'))).heard).toMatch(/^Chill, 40 songs/);
  });

  test.each(['?', '', 'umpteen'])('asks again when no number was understood: "%s"', async position => {
    const answer = await (await talkInRoadTrip()).intent('GoToPositionIntent', to(position));
    expect(answer.heard).toMatch(/^Sorry, I didn't get that\. .*\?$/);
  });

  test.each(['100001', '99999999', '99999999999999999999'])(
    'asks Spotify for no place that no list has: %s',
    async position => {
      const talk = await talkInTheList();
      const answer = await talk.intent('GoToPositionIntent', to(position));
      expect(answer.heard).toMatch(/\?$/);
      const offsets = talk.library.calls.map(call => Number(/(\d+)\+/.exec(call)?.[1] ?? 0));
      expect(Math.max(...offsets)).toBeLessThanOrEqual(100_000);
    },
  );
});
