// The simulated Alexa, whole: sentences in, turns out, and the account link beside it. It knows a skill only by its
// `invoke` and by the files of its skill package.
import type { RequestEnvelope, SessionEndedReason } from 'ask-sdk-model';
import type { Clock } from '../../music/deadline';
import type { AlexaTurn, Card } from './alexa-turn';
import type { SkillUnderTest } from './call-skill';
import { startConversation } from './conversation';
import type { DeviceName } from './envelope/devices';
import { createHearing } from './hearing/understand';
import { createIds } from './ids';
import { readAccountLinking } from './linking/account-linking';
import type { ExchangeStep } from './linking/exchange-steps';
import type { LinkResult } from './linking/link-result';
import { startLinking } from './linking/linking';
import { modelLocales, readDeclaredInterfaces, readModel } from './package-files';
import { hearSentence, sendByHand, touchScreen } from './listener-acts';
import { createQueue } from './turn-queue';

export type { AlexaTurn, Card, Finding, Heard } from './alexa-turn';
export type { SkillUnderTest } from './call-skill';
export type { DeviceName } from './envelope/devices';
export type { ExchangeStep } from './linking/exchange-steps';
export type { LinkResult } from './linking/link-result';

export interface AlexaOptions {
  readonly skill: SkillUnderTest;
  /** The folder with skill.json, interactionModels and account-linking.json. */
  readonly skillPackage: string;
  readonly now?: Clock;
  /** Default en-US. */
  readonly locale?: string;
  /** Default dot. */
  readonly device?: DeviceName;
  readonly skillId?: string;
  /** Where account-linking.json points in this run; without addresses, where the file says. */
  readonly accounts: {
    readonly authorizationUrl?: string;
    readonly accessTokenUrl?: string;
    readonly clientId: string;
    readonly clientSecret: string;
  };
  /** Port of the OAuth redirect endpoint on 127.0.0.1; 0, the default, takes any free one. */
  readonly callbackPort?: number;
  /** The same seed gives the same ids. */
  readonly seed?: string;
  /** Default 8,000. */
  readonly answerWithinMs?: number;
}

export interface SimulatedAlexa {
  /** To be registered with the authorization server. */
  readonly redirectUri: string;
  readonly linked: boolean;
  readonly locale: string;
  readonly device: DeviceName;
  readonly sessionOpen: boolean;
  /** The phone's feed, newest last. */
  readonly cards: readonly Card[];
  /** Locales that have an interaction model. */
  readonly availableLocales: readonly string[];
  /** Every step of every OAuth exchange so far, renewals included, secrets masked. */
  readonly oauthSteps: readonly ExchangeStep[];
  /** A typed sentence, with or without "alexa". One that is not for the skill gives a turn with `notForSkill`. */
  say(sentence: string): Promise<AlexaTurn>;
  /**
   * Nobody answers: the reprompt is heard once (`spoken`), then the session ends. Null when no session is open.
   */
  silence(): Promise<AlexaTurn | null>;
  /** A request as written by hand. It counts for the session only when it names the running one. */
  send(request: RequestEnvelope): Promise<AlexaTurn>;
  /** A touch on the screen: what the APL document's SendEvent holds, and the document's token. */
  touch(arguments_: readonly unknown[], token: string): Promise<AlexaTurn>;
  /** Null when no session is open. */
  endSession(reason?: SessionEndedReason): Promise<AlexaTurn | null>;
  /** The conversation goes on there as it is. */
  setDevice(name: DeviceName): void;
  /** Throws a SkillPackageError that lists the locales there are when this one has no model. */
  setLocale(locale: string): void;
  /** The authorization URL a person opens; good for one link. */
  startLinking(): { readonly url: string };
  /** The same round trip without a browser, over real HTTP; pages on this machine only. Never rejects. */
  link(person: { readonly login: string; readonly accept?: boolean }): Promise<LinkResult>;
  /** Told of every attempt that ended, a browser's too. */
  onLinked(listener: (result: LinkResult) => void): void;
  /** Told of every step of every exchange as it is written down. */
  onStep(listener: (step: ExchangeStep) => void): void;
  /**
   * Adds to the steps of an attempt what the authorization server saw of it: a page that the listener's own browser opened.
   * Parameters are masked already. Nothing happens when no attempt of that state is under way.
   */
  witness(state: string, step: ExchangeStep): void;
  /** What the next request would carry, renewed if need be: for a request written by hand. Null when nobody is linked. */
  accessToken(): Promise<string | null>;
  /** Asks for a new access token now, as Alexa does each hour. Null when that is done, else why not. Never rejects. */
  renewToken(): Promise<string | null>;
  /** As when the link is removed in the Alexa app. */
  unlink(): void;
  stop(): Promise<void>;
}

/** Alexa gives a token endpoint this long, milliseconds. */
const tokenWithinMs = 4_500;

/** Starts listening. Rejects when the skill package cannot be used or the port is taken. */
export async function startAlexa(options: AlexaOptions): Promise<SimulatedAlexa> {
  const { skillPackage, accounts, now = Date.now } = options;
  let model = readModel(skillPackage, options.locale ?? 'en-US');
  let hearing = createHearing(model);
  const { clientId, clientSecret } = accounts;
  const endpoint = {
    linking: readAccountLinking(skillPackage, accounts),
    clientId,
    clientSecret,
    answerWithinMs: tokenWithinMs,
  };
  const oauthSteps: ExchangeStep[] = [];
  const stepListeners: ((step: ExchangeStep) => void)[] = [];
  const onStep = (step: ExchangeStep): void => {
    oauthSteps.push(step);
    stepListeners.forEach(listener => listener(step));
  };
  const linking = await startLinking(options.callbackPort ?? 0, { endpoint, now, onStep });
  const ids = createIds(options.seed);
  const conversation = startConversation(
    {
      skill: options.skill,
      skillId: options.skillId ?? `amzn1.ask.skill.${ids.fixed('skill')}`,
      ids,
      now,
      answerWithinMs: options.answerWithinMs ?? 8_000,
      declaredInterfaces: readDeclaredInterfaces(skillPackage),
      accessToken: () => linking.account.accessToken(),
    },
    options.device ?? 'dot',
    model,
  );
  const inTurn = createQueue();

  return {
    redirectUri: linking.redirectUri,
    availableLocales: modelLocales(skillPackage),
    cards: conversation.cards,
    oauthSteps,
    get linked() {
      return linking.account.linked;
    },
    get locale() {
      return model.locale;
    },
    get device() {
      return conversation.device;
    },
    get sessionOpen() {
      return conversation.session !== null;
    },
    say: sentence => inTurn(() => hearSentence(sentence, conversation, hearing)),
    silence: () =>
      inTurn(async () => {
        if (conversation.session === null) return null;
        const heardAgain = conversation.session.reprompt ?? '';
        const turn = await conversation.end({ type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' });
        return { ...turn, spoken: heardAgain };
      }),
    send: request => inTurn(() => sendByHand(request, conversation)),
    touch: (arguments_, token) => inTurn(() => touchScreen(arguments_, token, conversation)),
    endSession: (reason = 'USER_INITIATED') =>
      inTurn(async () =>
        conversation.session === null ? null : conversation.end({ type: 'SessionEndedRequest', reason }),
      ),
    setDevice(name) {
      conversation.device = name;
    },
    setLocale(locale) {
      model = readModel(skillPackage, locale);
      hearing = createHearing(model);
      conversation.model = model;
    },
    startLinking: () => ({ url: linking.account.start().url }),
    link: person => linking.link(person),
    onLinked: listener => linking.onLinked(listener),
    onStep: listener => void stepListeners.push(listener),
    witness: (state, step) => linking.witness(state, step),
    accessToken: async () => (await linking.account.accessToken()).token,
    renewToken: () => inTurn(() => linking.account.renew()),
    unlink: () => linking.account.unlink(),
    stop: () => linking.stop(),
  };
}
