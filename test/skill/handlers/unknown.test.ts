import { talkTo } from '../../support/talk';
import { talkInTheList } from '../support/shelf';

describe('a request of a type this skill does not know', () => {
  test.each([
    'Alexa.Presentation.APL.RuntimeError',
    'System.ExceptionEncountered',
    'Connections.Response',
    'GameEngine.InputHandlerEvent',
    'constructor',
  ] as string[])('gets an empty answer, which is valid for every type: %s', async type => {
    const talk = talkTo({ library: null });
    expect((await talk.request({ type } as never)).response).toEqual({});
    expect(talk.log.at(-1)).toMatchObject({ type, outcome: 'unknown-request' });
  });

  test('does not disturb the conversation', async () => {
    const talk = await talkInTheList();
    await talk.request({ type: 'Alexa.Presentation.APL.RuntimeError' } as never);
    expect((await talk.intent('AMAZON.YesIntent')).heard).toMatch(/^6 to 8 of 8:/);
  });
});
