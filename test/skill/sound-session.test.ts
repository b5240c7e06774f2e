import type { RequestEnvelope } from 'ask-sdk-model';
import { withSoundSession } from '../../src/skill/sound-session';

const request = (session: unknown) =>
  ({ version: '1.0', session, request: {}, context: {} }) as unknown as RequestEnvelope;

describe('a request', () => {
  test.each([[{ new: true }], [{ attributes: { place: 1 } }], [undefined]])(
    'with the session %j stays as it is',
    session => {
      const sent = request(session);
      expect(withSoundSession(sent)).toBe(sent);
    },
  );

  test.each([[''], [false], [null], ['session'], [7], [['a']]])('with %j for a session has none', session => {
    expect(withSoundSession(request(session))).toEqual({ version: '1.0', request: {}, context: {} });
  });

  test.each([['text'], [null], [3], [[1, 2]]])(
    'with %j for attributes has none that the skill would send back',
    attributes => {
      const sent = request({ sessionId: 'a', attributes });
      expect(withSoundSession(sent).session).toEqual({ sessionId: 'a', attributes: {} });
      expect(sent.session).toEqual({ sessionId: 'a', attributes });
    },
  );
});
