// What a listener does, as requests to the skill: a sentence, a touch, a request written by hand.
import type { RequestEnvelope } from 'ask-sdk-model';
import type { AlexaTurn, Finding, Heard } from './alexa-turn';
import type { Conversation } from './conversation';
import { devices } from './envelope/devices';
import { intentOf, slotValues } from './envelope/intent-slots';
import type { Hearing } from './hearing/understand';
import { warning } from './judge/judged-turn';
import { isObject, textOf } from './json';

/** Says a sentence. What is not for the skill is not sent. */
export async function hearSentence(sentence: string, conversation: Conversation, hearing: Hearing): Promise<AlexaTurn> {
  await conversation.endIfOver();
  const heard = hearing.understand(sentence, conversation.session?.dynamic ?? null);
  switch (heard.kind) {
    case 'not-for-skill':
      return conversation.notSent(notForSkill[heard.why](conversation.model.invocationName));
    case 'exit': {
      const what: Heard = { ...byRequest('SessionEndedRequest'), sample: heard.sample, how: 'in-session' };
      return conversation.end({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' }, what);
    }
    case 'launch':
      await conversation.leave();
      return conversation.ask({ type: 'LaunchRequest' }, { ...byRequest('LaunchRequest'), how: 'launch' });
    case 'fallback': {
      if (heard.newSession) await conversation.leave();
      const intent = { name: 'AMAZON.FallbackIntent', confirmationStatus: 'NONE' as const };
      const what: Heard = { ...byRequest(intent.name), how: 'fallback' };
      return conversation.ask({ type: 'IntentRequest', intent, dialogState: 'COMPLETED' }, what);
    }
    case 'intent': {
      if (heard.how === 'one-shot') await conversation.leave();
      const { model, skillId } = conversation;
      const intent = intentOf(heard.match, { model, skillId });
      const dialogState = model.dialogIntents.has(intent.name) ? 'STARTED' : 'COMPLETED';
      const { text: sample } = heard.match.sample;
      const what: Heard = { intent: intent.name, slots: slotValues(intent.slots), sample, how: heard.how };
      return conversation.ask({ type: 'IntentRequest', intent, dialogState }, what);
    }
  }
}

/** Touches the screen. Without a screen that shows something of the skill, nothing is sent. */
export async function touchScreen(
  arguments_: readonly unknown[],
  token: string,
  conversation: Conversation,
): Promise<AlexaTurn> {
  await conversation.endIfOver();
  const { screen, title } = devices[conversation.device];
  if (screen === null) {
    return conversation.notSent(warning('touch', `${title} has no screen to touch: choose another device.`));
  }
  const shown = conversation.session?.shown ?? null;
  if (shown === null) return conversation.notSent(warning('touch', 'Nothing of the skill is on the screen to touch.'));
  const type = 'Alexa.Presentation.APL.UserEvent';
  const turn = await conversation.ask({ type, arguments: arguments_, token }, byRequest(type));
  if (shown.token === token) return turn;
  const stale = warning('touch', 'The touch names a token that is not on the screen any more.');
  return { ...turn, findings: [stale, ...turn.findings] };
}

/** Sends a request written by hand; JSON that is no request is not sent. */
export async function sendByHand(envelope: RequestEnvelope, conversation: Conversation): Promise<AlexaTurn> {
  const json: unknown = envelope;
  const request = isObject(json) ? json['request'] : null;
  if (!isObject(request) || typeof request['type'] !== 'string') {
    return conversation.notSent(warning('request', 'This is no request: it needs a request object with a type.'));
  }
  return conversation.send(envelope, heardRequest(envelope));
}

/** Somebody may have written anything there: only what is a name or a value is taken for one. */
function heardRequest({ request }: RequestEnvelope): Heard {
  const intent: unknown = request.type === 'IntentRequest' ? request.intent : null;
  if (!isObject(intent)) return byRequest(request.type);
  const name = textOf(intent['name']) ?? request.type;
  return { ...byRequest(name), slots: slotValues(intent['slots']) };
}

function byRequest(intent: string): Heard {
  return { intent, slots: {}, sample: null, how: 'request' };
}

const notForSkill: Readonly<Record<'nothing-said' | 'no-session' | 'no-fallback', (name: string) => Finding>> = {
  'nothing-said': () => warning('not-for-skill', 'Nothing was said.'),
  'no-session': name =>
    warning('not-for-skill', `No session is open, so this was not for the skill: say "open ${name}" first.`),
  'no-fallback': () =>
    warning('not-for-skill', 'No sample fits, and the model does not declare AMAZON.FallbackIntent.'),
};
