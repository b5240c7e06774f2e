// A listener talking to the composed skill, without HTTP: requests as Alexa sends them, answers as an ear hears them.
import type { IntentRequest, Request, RequestEnvelope, Response, Slot } from 'ask-sdk-model';
import { composeSkill } from '../../src/compose';
import { readConfig } from '../../src/config';
import { KEEP_FOR_MS } from '../../src/memory/reads/kept-reads';
import type { Library } from '../../src/music/library';
import type { Memory } from '../../src/music/memory';
import type { IntentName } from '../../src/skill/intents';

/** 15 March 2026, noon. */
export const NOON_MS = Date.UTC(2026, 2, 15, 12);

export interface TalkOptions {
  /** Null: the account is not linked. */
  readonly library: Library | null;
  readonly locale?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly context?: unknown;
  /** What the skill takes for now; moved by the test. Noon, unless it is given. */
  readonly clock?: { nowMs: number };
  readonly memory?: Memory;
}

export interface Answer {
  /** What is heard: tags off, breaks as commas would be. */
  readonly heard: string;
  readonly ssml: string;
  readonly reprompt: string | null;
  readonly microphone: 'open' | 'closed';
  readonly card: Response['card'];
  readonly response: Response;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface Talk {
  launch(): Promise<Answer>;
  /** Slots as `{ playlist: 'road trip' }`, or with a resolved id: `{ filter: ['mine', 'own'] }`. */
  intent(
    name: IntentName | (string & {}),
    slots?: Readonly<Record<string, string | readonly [string, string]>>,
  ): Promise<Answer>;
  /** Any other request, in the same session. */
  request(request: Pick<Request, 'type'> & Readonly<Record<string, unknown>>): Promise<Answer>;
  /** Lets so much time go by that Spotify is asked again for what was read already. */
  later(): void;
  /** The session as Alexa holds it between two turns. */
  attributes: Record<string, unknown>;
  /** Lines of log so far, parsed. */
  readonly log: readonly Readonly<Record<string, unknown>>[];
}

export function talkTo(options: TalkOptions): Talk {
  const { library, locale = 'en-US', environment = {}, context, memory, clock = { nowMs: NOON_MS } } = options;
  const log: Readonly<Record<string, unknown>>[] = [];
  const skill = composeSkill(readConfig(environment), {
    now: () => clock.nowMs,
    ...(memory === undefined ? {} : { memory }),
    writeLog: line => log.push(JSON.parse(line) as Readonly<Record<string, unknown>>),
    openLibrary: () => library ?? fail('An unlinked listener has no library to open.'),
  });
  const talk: Talk = {
    attributes: {},
    log,
    launch: () => talk.request({ type: 'LaunchRequest' }),
    later: () => void (clock.nowMs += KEEP_FOR_MS),
    intent: (name, slots = {}) => {
      const intent: IntentRequest['intent'] = { name, confirmationStatus: 'NONE', slots: slotsOf(slots) };
      return talk.request({ type: 'IntentRequest', dialogState: 'COMPLETED', intent });
    },
    async request(request) {
      const envelope = envelopeOf(
        { ...request, requestId: 'r', timestamp: new Date(clock.nowMs).toISOString(), locale } as unknown as Request,
        talk.attributes,
        library !== null,
      );
      const answered = await skill.invoke(envelope, context);
      talk.attributes = answered.sessionAttributes ?? {};
      return answerOf(answered.response, talk.attributes);
    },
  };
  return talk;
}

function envelopeOf(request: Request, attributes: Record<string, unknown>, linked: boolean): RequestEnvelope {
  const user = linked ? { userId: 'listener', accessToken: 'token' } : { userId: 'listener' };
  const application = { applicationId: 'amzn1.ask.skill.test' };
  return {
    version: '1.0',
    session: { new: Object.keys(attributes).length === 0, sessionId: 's', application, attributes, user },
    context: {
      System: {
        application,
        user,
        device: { deviceId: 'd', supportedInterfaces: {} },
        apiEndpoint: 'https://api.eu.amazonalexa.com',
      },
    },
    request,
  };
}

function slotsOf(slots: Readonly<Record<string, string | readonly [string, string]>>): Record<string, Slot> {
  return Object.fromEntries(
    Object.entries(slots).map(([name, heard]): [string, Slot] => {
      const [value, id] = typeof heard === 'string' ? [heard, null] : heard;
      const slot: Slot = { name, value, confirmationStatus: 'NONE' };
      if (id === null) return [name, slot];
      const match = {
        authority: 'a',
        status: { code: 'ER_SUCCESS_MATCH' as const },
        values: [{ value: { name: value, id } }],
      };
      return [name, { ...slot, resolutions: { resolutionsPerAuthority: [match] } }];
    }),
  );
}

function answerOf(response: Response, attributes: Readonly<Record<string, unknown>>): Answer {
  const ssml = ssmlOf(response.outputSpeech) ?? '';
  const reprompt = ssmlOf(response.reprompt?.outputSpeech);
  return {
    heard: plain(ssml),
    ssml,
    reprompt: reprompt === null ? null : plain(reprompt),
    microphone: response.shouldEndSession === false ? 'open' : 'closed',
    card: response.card,
    response,
    attributes,
  };
}

function ssmlOf(speech: Response['outputSpeech']): string | null {
  return speech?.type === 'SSML' ? speech.ssml : null;
}

/** SSML as heard: breaks are heard as "; ". */
export function plain(ssml: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&apos;': "'",
  };
  return ssml
    .replace(/<break[^>]*>\s*/g, '; ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:amp|lt|gt|quot|apos);/g, entity => entities[entity] ?? '')
    .trim();
}

function fail(message: string): never {
  throw new Error(message);
}
