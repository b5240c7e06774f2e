import type { RequestEnvelope } from 'ask-sdk-model';
import { composeSkill } from '../../../src/compose';
import { readConfig } from '../../../src/config';
import { harmlessRequest } from '../../../src/setup/doctor/harmless-request';
import { skillId } from '../support/world';

test('the skill answers the harmless request of the doctor without asking Spotify, with a card to link', async () => {
  const calls: unknown[] = [];
  const config = readConfig({ ALEXA_SKILL_ID: skillId, LOG_LEVEL: 'silent' });
  const skill = composeSkill(config, { onSpotifyCall: call => calls.push(call) });
  const request = JSON.parse(harmlessRequest(skillId, new Date(0))) as RequestEnvelope;
  const { response } = await skill.invoke(request, null);
  skill.close();
  expect(response.card).toEqual({ type: 'LinkAccount' });
  expect(response.shouldEndSession).toBe(true);
  expect(calls).toEqual([]);
});
