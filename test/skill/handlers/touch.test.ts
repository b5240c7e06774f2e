import { talkTo, type Talk } from '../../support/talk';
import { talkInTheList } from '../support/shelf';

const touch = (talk: Talk, sent: unknown) =>
  talk.request({ type: 'Alexa.Presentation.APL.UserEvent', token: 'list', arguments: sent, source: {} });

describe('a touch', () => {
  test('on a playlist opens it', async () => {
    const talk = await talkInTheList();
    expect((await touch(talk, ['open', 'gym'])).heard).toMatch(/^Gym, 2 songs and one episode/);
    expect((await talk.intent('DescribePlaylistIntent', { aspect: ['made', 'owner'] })).heard).toMatch(/^Gym was made/);
  });

  test('on a playlist deleted meanwhile says so', async () => {
    const answer = await touch(await talkInTheList(), ['open', 'gone']);
    expect(answer.heard).toMatch(/^That playlist is no longer there\. .*\?$/);
  });

  test('by a listener who is no longer linked says how to link', async () => {
    expect((await touch(talkTo({ library: null }), ['open', 'gym'])).card).toEqual({ type: 'LinkAccount' });
  });

  test.each([
    ['nothing', undefined],
    ['no list', 'open'],
    ['another wish', ['delete', 'gym']],
    ['no id', ['open']],
    ['an empty id', ['open', '']],
    ['an id that is no text', ['open', { id: 'gym' }]],
    ['an id longer than any', ['open', 'x'.repeat(65)]],
  ])('that sends %s is not answered, and the conversation goes on', async (_, sent) => {
    const talk = await talkInTheList();
    expect((await touch(talk, sent)).response).toEqual({});
    expect((await talk.intent('AMAZON.NextIntent')).heard).toMatch(/^6 to 8 of 8:/);
  });
});
