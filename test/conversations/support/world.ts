// The whole product on this machine, over HTTP: the stand-in Spotify, the skill as AWS would run it, and Alexa between
// them and a listener. Every turn is judged here, so that no test can forget to.
import type { RequestEnvelope } from 'ask-sdk-model';
import { resolve } from 'node:path';
import { composeSkill } from '../../../src/compose';
import { readConfig } from '../../../src/config';
import { KEEP_FOR_MS } from '../../../src/memory/reads/kept-reads';
import {
  startAlexa,
  type AlexaTurn,
  type LinkResult,
  type SimulatedAlexa,
} from '../../../src/simulator/alexa/simulated-alexa';
import { startStandIn, type StandIn, type StandInOptions } from '../../../src/simulator/spotify/stand-in';
import { checkTurn } from './check-turn';

/** Sunday, 15 March 2026, noon. */
export const NOON_MS = Date.UTC(2026, 2, 15, 12);

export const skillPackage = resolve(__dirname, '../../../skill-package');

/** Robin has a large library, Noa has none. */
export type Login = 'robin' | 'noa';

export interface WorldOptions {
  /** Of the skill. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly standIn?: StandInOptions;
}

export interface World {
  /** Without the ways to talk: those below check what comes back. */
  readonly alexa: Omit<SimulatedAlexa, 'say' | 'silence' | 'send' | 'touch' | 'endSession' | 'stop'>;
  readonly standIn: Omit<StandIn, 'stop'>;
  /** What Alexa, the skill and Spotify take for now; tests move it by hand. */
  readonly clock: { nowMs: number };
  /** Lines of the skill's log so far. */
  readonly log: readonly string[];
  /** Web API calls as Spotify saw them, such as `GET /me/playlists 200`. */
  readonly calls: string[];
  /** Does something once, as soon as Spotify has answered a call such as `GET /me/playlists 200`. */
  afterCall(call: string, act: () => void): void;
  /** Says a sentence. Fails when Alexa finds anything wrong with the answer, but for the rules that are named. */
  say(sentence: string, ...butFor: readonly string[]): Promise<AlexaTurn>;
  /** Several sentences one after the other; the last turn. */
  talk(...sentences: readonly [string, ...string[]]): Promise<AlexaTurn>;
  /** Lets so much time go by that Spotify is asked again for what was read already. */
  later(): void;
  /** Says nothing when asked. */
  silence(): Promise<AlexaTurn>;
  /** Sends a request that no sentence makes, in the session as this turn has left it. */
  send(after: AlexaTurn, request: Readonly<Record<string, unknown>>): Promise<AlexaTurn>;
  /** Sends a request as it is, outside of any session. */
  sendOutside(request: RequestEnvelope): Promise<AlexaTurn>;
  /** Links through the pages, as a person does. */
  link(login: Login, accept?: boolean): Promise<LinkResult>;
  /** Walks away, and undoes whatever was made to go wrong. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

export async function startWorld({ environment = {}, standIn: wishes = {} }: WorldOptions = {}): Promise<World> {
  const clock = { nowMs: NOON_MS };
  const now = () => clock.nowMs;
  const log: string[] = [];
  const calls: string[] = [];
  const waiting = new Map<string, () => void>();
  const standIn = await startStandIn({
    now,
    onRequest: ({ call, status }) => {
      if (/ \/(authorize|api\/token)/.test(call)) return;
      const answered = `${call} ${status ?? 'no answer'}`;
      calls.push(answered);
      waiting.get(answered)?.();
      waiting.delete(answered);
    },
    ...wishes,
  });
  const config = readConfig({ SPOTIFY_API_BASE_URL: standIn.apiBaseUrl, ...environment });
  const skill = composeSkill(config, { now, writeLog: line => log.push(line) });
  const { authorizationUrl, tokenUrl: accessTokenUrl, client } = standIn;
  const accounts = { authorizationUrl, accessTokenUrl, clientId: client.id, clientSecret: client.secret };
  const alexa = await startAlexa({ skill, skillPackage, now, accounts, seed: 'conversations' });
  standIn.allowRedirectUri(alexa.redirectUri);

  const checked = (what: string, turn: AlexaTurn | null, butFor: readonly string[] = []): AlexaTurn => {
    if (turn === null) throw new Error(`Nothing came of it, for no session was open: ${what}`);
    checkTurn(what, turn, { butFor, log });
    return turn;
  };
  const world: World = {
    alexa,
    standIn,
    clock,
    log,
    calls,
    afterCall: (call, act) => void waiting.set(call, act),
    say: async (sentence, ...butFor) => checked(sentence, await alexa.say(sentence), butFor),
    async talk(...sentences) {
      const [first, ...others] = sentences;
      let turn = await world.say(first);
      for (const sentence of others) turn = await world.say(sentence);
      return turn;
    },
    later: () => void (clock.nowMs += KEEP_FOR_MS),
    silence: async () => checked('(silence)', await alexa.silence()),
    async send(after, request) {
      if (after.request === null) throw new Error('That turn sent nothing.');
      const { context, session, request: before } = after.request;
      const { requestId, timestamp, locale } = before;
      const attributes = after.response?.sessionAttributes ?? {};
      const envelope = {
        version: '1.0',
        context,
        session: { ...session, new: false, attributes },
        request: { requestId, timestamp, locale, ...request },
      };
      return checked(JSON.stringify(request), await alexa.send(envelope as RequestEnvelope));
    },
    sendOutside: async request => checked(request.request.type, await alexa.send(request)),
    link: (login, accept = true) => alexa.link({ login, accept }),
    async settle() {
      waiting.clear();
      standIn.clearFaults();
      standIn.setDelay(0);
      standIn.setShape('new');
      if (alexa.sessionOpen) checked('(walks away)', await alexa.endSession());
      alexa.setDevice('dot');
      if (alexa.locale !== 'en-US') alexa.setLocale('en-US');
      calls.length = 0;
    },
    async stop() {
      await Promise.all([alexa.stop(), standIn.stop()]);
      skill.close();
    },
  };
  return world;
}
