import type { RequestEnvelope } from 'ask-sdk-model';
import { useWorld } from './support/use-world';

const HOUR_MS = 3_600_000;

describe('what Alexa tells the skill outside of a conversation', () => {
  const world = useWorld();
  beforeEach(() => void (world.clock.nowMs += 60_000));

  /** As Alexa sends it about this listener: no session, and the time it happened. */
  async function tell(name: string, { atMs = world.clock.nowMs, body }: { atMs?: number; body?: object } = {}) {
    const turn = await world.talk('ask record keeper for help', 'stop');
    if (turn.request === null) throw new Error('Nothing was sent.');
    const { context, request: before } = turn.request;
    const request = {
      type: `AlexaSkillEvent.${name}`,
      requestId: before.requestId,
      timestamp: before.timestamp,
      eventCreationTime: new Date(atMs).toISOString(),
      eventPublishingTime: new Date(atMs).toISOString(),
      ...(body === undefined ? {} : { body }),
    };
    return world.sendOutside({ version: '1.0', context, request } as unknown as RequestEnvelope);
  }

  test.each([
    ['SkillEnabled', undefined],
    ['SkillAccountLinked', { accessToken: 'event-token' }],
    ['SkillDisabled', { userInformationPersistenceStatus: 'NOT_PERSISTED' }],
    ['SkillPermissionAccepted', { acceptedPermissions: [] }],
    ['SkillPermissionChanged', undefined],
  ])('%s is taken in without a word, as often as it comes', async (name, body) => {
    for (let time = 0; time < 2; time++) {
      const turn = await tell(name, body === undefined ? {} : { body });
      expect(turn).toMatchObject({ spoken: '', card: null, findings: [], error: null });
      expect(turn.response?.response).toEqual({});
    }
    expect(world.log.join()).not.toMatch(/event-token|amzn1\./);
  });

  test('a listener who disabled the skill is new again, and has stopped nowhere', async () => {
    await world.talk('open record keeper', 'open Road Trip', 'next', 'stop');
    await tell('SkillDisabled');
    expect((await world.say('open record keeper')).spoken).toMatch(/^Welcome to Record Keeper\. You have 120/);
    expect((await world.say('where was I')).spoken).toMatch(/^I don't remember/);
  });

  test('a listener who has come back since is not forgotten by old news', async () => {
    await world.talk('open record keeper', 'open Road Trip', 'next', 'stop');
    await tell('SkillDisabled', { atMs: world.clock.nowMs - HOUR_MS });
    expect((await world.say('open record keeper')).spoken).toMatch(/^Welcome back\. .* song 10 of Road Trip/);
  });

  test('a listener who linked anew hears nothing of where reading stopped before: it may be another account', async () => {
    await world.talk('open record keeper', 'open Road Trip', 'next', 'stop');
    world.clock.nowMs += 60_000;
    await tell('SkillAccountLinked');
    expect((await world.say('open record keeper')).spoken).toMatch(/^Record Keeper\. You have 120 playlists/);
    expect((await world.say('where was I')).spoken).toMatch(/^I don't remember/);
    await world.talk('open Road Trip', 'next', 'stop');
    expect((await world.say('open record keeper')).spoken).toContain('song 10 of Road Trip');
  });
});
