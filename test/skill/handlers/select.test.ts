import { talkAbout, talkAtAChoice, talkInRoadTrip, talkInTheList } from '../support/shelf';

const select = (position: string) => ['AMAZON.SelectIntent', { ListPosition: position }] as const;

describe('select the second one', () => {
  test('opens the second of the chunk just heard', async () => {
    expect((await (await talkInTheList()).intent(...select('2'))).heard).toMatch(/^Chill, 3 songs/);
  });

  test('tells the second of the songs just heard', async () => {
    const talk = await talkInRoadTrip();
    await talk.intent('AMAZON.NextIntent');
    expect((await talk.intent(...select('2'))).heard).toMatch(/^Number 7 is Song 7 /);
  });

  test('takes the second candidate', async () => {
    expect((await (await talkAtAChoice()).intent(...select('2'))).heard).toMatch(/^Chill, 40 songs/);
  });

  test('that is more than were named says how many were', async () => {
    expect((await (await talkInTheList()).intent(...select('6'))).heard).toMatch(/^I named only 5 just now\./);
  });
});

test.each(['last', 'Last', '-1'])('select the last one is heard as "%s"', async position => {
  expect((await (await talkInTheList()).intent(...select(position))).heard).toMatch(/^Family Mix, /);
});

test.each(['0', '-2', 'that', '?', ''])('select "%s" is asked again', async position => {
  expect((await (await talkInTheList()).intent(...select(position))).heard).toMatch(
    /^Sorry, I didn't get that\. .*\?$/,
  );
});

test('select without any slot is asked again', async () => {
  expect((await talkAbout().intent('AMAZON.SelectIntent')).heard).toMatch(/^Sorry, I didn't get that\. .*\?$/);
});

test.each(['second', 'Second'])('select "%s" is heard in words too', async position => {
  expect((await (await talkInTheList()).intent(...select(position))).heard).toMatch(/^Chill, 3 songs/);
});

test('select the second from the bottom is asked again, for nothing is counted from there', async () => {
  const slots = { ListPosition: '2', PositionRelation: 'from the bottom' };
  const answer = await (await talkInTheList()).intent('AMAZON.SelectIntent', slots);
  expect(answer.heard).toMatch(/^Sorry, I didn't get that\./);
});
