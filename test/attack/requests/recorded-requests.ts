// What the simulated Alexa really sends: whole conversations on each of her devices, written down as they pass.
// No network: the conversation stands above account linking, and Spotify answers in this process.
import type { RequestEnvelope } from 'ask-sdk-model';
import { composeSkill } from '../../../src/compose';
import { readConfig } from '../../../src/config';
import { startConversation, type Conversation } from '../../../src/simulator/alexa/conversation';
import { deviceNames, type DeviceName } from '../../../src/simulator/alexa/envelope/devices';
import { createHearing } from '../../../src/simulator/alexa/hearing/understand';
import { createIds } from '../../../src/simulator/alexa/ids';
import { hearSentence } from '../../../src/simulator/alexa/listener-acts';
import { skillEvent, skillEvents } from '../../skill/support/events';
import { NOON_MS } from '../../support/talk';
import { model, TOKEN } from '../answer-findings';
import { TOKEN_PLACE } from '../attack-case';
import { catalogue, connectionsOf, rightExchange } from '../spotify-in-process';

/** Conversations that lead through every step the skill keeps in a session. */
const talks: readonly (readonly string[])[] = [
  [
    'open record keeper',
    'list my playlists',
    'next',
    'the second one',
    'more',
    'previous',
    'repeat',
    'start over',
    'yes',
  ],
  [
    'open record keeper',
    'help',
    'no',
    'what playlists do I have',
    'number seven',
    'how long is it',
    'who made it',
    'stop',
  ],
  [
    'open record keeper',
    'open chill',
    'the first one',
    'next',
    'go to song twenty',
    'the last five',
    'number three again',
  ],
  [
    'ask record keeper to list my playlists',
    'the ones I made',
    'playlists I follow',
    'shared ones',
    'the last one',
    'yes',
  ],
  ["ask record keeper what's in Road Trip", 'tell me about it', "what's the description", 'when did it last change'],
  ['open record keeper', 'open lost and found', 'open fresh start', 'yes', 'open songs and stories', 'next', 'pause'],
  [
    'open record keeper',
    'how many playlists do I have',
    'do I have a playlist called gym',
    'yes',
    'do I have a playlist called xylophone',
    'no',
  ],
  [
    'open record keeper',
    'how long is chill',
    'the second one',
    'play it',
    'open record keeper',
    'carry on reading Road Trip',
  ],
  [
    'open record keeper',
    'where was I',
    'whose account is this',
    'delete chill',
    'unlink my account',
    'my hovercraft is full of eels',
  ],
  [
    'open record keeper',
    'open rodetrip',
    'no',
    'number 4000',
    'number zero',
    'number 26',
    'select the third one',
    'cancel',
  ],
  [
    'open record keeper',
    'list my playlists',
    'number 119',
    'the fifth one',
    'none of them',
    'go back',
    'continue',
    'goodbye',
  ],
];

export interface Recorded {
  readonly conversations: readonly (readonly RequestEnvelope[])[];
}

/** The same conversations with each call, on so many kinds of device. Access tokens are replaced by `{token}`. */
export async function recordRequests(mostDevices = deviceNames.length): Promise<Recorded> {
  const linked = await Promise.all(
    deviceNames.slice(0, mostDevices).flatMap(device => talks.map(talk => record(device, talk, TOKEN))),
  );
  const unlinked = await record('show', talks[0] ?? [], null);
  return {
    conversations: [...linked, unlinked, ...skillEvents.map(name => [skillEvent(name, { accessToken: TOKEN_PLACE })])],
  };
}

async function record(device: DeviceName, sentences: readonly string[], token: string | null) {
  const sent: RequestEnvelope[] = [];
  const skill = composeSkill(readConfig({ LOG_LEVEL: 'silent' }), { now, connect: connectionsOf(rightExchange) });
  const recorder = {
    invoke(request: RequestEnvelope) {
      sent.push(JSON.parse(JSON.stringify(request).replaceAll(TOKEN, TOKEN_PLACE)) as RequestEnvelope);
      return skill.invoke(request);
    },
  };
  const conversation = startConversation(
    { ...household, skill: recorder, accessToken: () => Promise.resolve({ token, problem: null }) },
    device,
    model,
  );
  for (const sentence of sentences) await hearSentence(sentence, conversation, hearing);
  await touchAndLeave(conversation);
  skill.close();
  return sent;
}

const hearing = createHearing(model);
const now = () => NOON_MS;
const household = {
  skillId: 'amzn1.ask.skill.attacked',
  ids: createIds('attack'),
  now,
  answerWithinMs: 8_000,
  declaredInterfaces: null,
};

/** A touch in the open session, wherever it came from, and an end that Alexa blames on the skill. */
async function touchAndLeave(conversation: Conversation): Promise<void> {
  const id = catalogue.playlists[0]?.id ?? '';
  await conversation.ask({ type: 'Alexa.Presentation.APL.UserEvent', arguments: ['open', id], token: 'list' }, null);
  const error = {
    type: 'INVALID_RESPONSE' as const,
    message: `Invalid SSML: <speak>Road Trip ${id}</speak> by "robin"`,
  };
  await conversation.end({ type: 'SessionEndedRequest', reason: 'ERROR', error });
}
