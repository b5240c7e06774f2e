// What the page and its server say to each other: types only. Commands go up one by one (POST /api/<name>); everything that
// is shown comes down in one stream (GET /api/events), so that a page that is loaded again shows the same.
import type { AlexaTurn, Card } from '../alexa/alexa-turn';
import type { DeviceName } from '../alexa/envelope/devices';
import type { ExchangeStep } from '../alexa/linking/exchange-steps';
import type { WireShape } from '../spotify/web-api/wire-context';
import type { SeenCall } from '../world/seen-call';

export type { Finding, Heard } from '../alexa/alexa-turn';
export type { AlexaTurn, Card, DeviceName, ExchangeStep, SeenCall, WireShape };

/** Path below the page's address -> what its body holds. A command is answered 204 when it is done, or with a Problem. */
export interface Commands {
  /** Someone says a sentence to the device. */
  readonly say: { readonly sentence: string };
  /** Nobody answers the open microphone. */
  readonly silence: Nothing;
  /** The session is left, as when the listener walks away. */
  readonly leave: Nothing;
  /** A touch on what the skill shows: the arguments of the document's SendEvent, the document's token. */
  readonly touch: { readonly arguments: readonly unknown[]; readonly token: string };
  /** A request as written by hand, JSON text. A masked token in it is replaced by the token there is. */
  readonly send: { readonly request: string };
  readonly device: { readonly device: DeviceName };
  readonly locale: { readonly locale: string };
  /** Links through the login pages without a browser, as one of the stand-in's listeners. */
  readonly link: { readonly login: string; readonly accept: boolean };
  /** Alexa asks Spotify for a new access token now, as she does each hour. */
  readonly 'renew-token': Nothing;
  readonly unlink: Nothing;
  /** The next calls to Spotify fail so. */
  readonly fault: { readonly name: string; readonly times: number | 'always' };
  readonly 'clear-faults': Nothing;
  /** Every call to Spotify is answered this much later; 0 ends it. */
  readonly delay: { readonly delayMs: number };
  readonly shape: { readonly shape: WireShape };
  readonly 'expire-tokens': Nothing;
  readonly 'revoke-links': Nothing;
  readonly quota: { readonly spent: boolean };
  /** Starts writing down what is said, or stops and keeps it. */
  readonly record: { readonly on: boolean };
  /** Plays the sentences of an `ask dialog` replay file, from a new session on. */
  readonly replay: { readonly name: string; readonly file: string };
  readonly 'stop-replay': Nothing;
  /** Forgets the conversation, its cards and its link: as after a new start. */
  readonly 'start-over': Nothing;
}

export type Nothing = Readonly<Record<string, never>>;
export type CommandName = keyof Commands;

/** Why a command was not done: one sentence for the person, with what to do. Sent with status 400, 409 or 500. */
export interface Problem {
  readonly message: string;
}

/** Events of the stream, by name. The data of each is JSON. */
export interface StreamEvents {
  /** First of all, once a connection: what never changes while the server runs. */
  readonly house: House;
  /** Whenever anything of it changed, whole. */
  readonly state: PageState;
  /** One more entry; after a connection first the ones there are. An entry sent again replaces the one of its number. */
  readonly entry: Entry;
  /** All entries are gone: someone started over. */
  readonly cleared: Nothing;
}

/** What there is to choose from. */
export interface House {
  readonly version: string;
  readonly devices: readonly DeviceRow[];
  readonly locales: readonly string[];
  /** Names of faults, in a good order to read. */
  readonly faults: readonly FaultRow[];
  readonly shapes: readonly { readonly shape: WireShape; readonly meaning: string }[];
  /** Null with the real Spotify. */
  readonly listeners:
    readonly { readonly login: string; readonly displayName: string; readonly playlistCount: number }[] | null;
  /** Ready-made conversations: replay files that came with the project. */
  readonly replays: readonly { readonly name: string; readonly title: string; readonly file: string }[];
  /** Log lines to tell at the start: settings without effect. */
  readonly notes: readonly string[];
}

export interface DeviceRow {
  readonly device: DeviceName;
  readonly title: string;
  readonly screen: ScreenRow | null;
}

export interface ScreenRow {
  readonly pixelWidth: number;
  readonly pixelHeight: number;
  readonly dpi: number;
  readonly shape: 'RECTANGLE' | 'ROUND';
  readonly mode: 'HUB' | 'TV' | 'MOBILE';
}

export interface FaultRow {
  readonly name: string;
  /** What Spotify does then, in a few words: `429 with Retry-After 3`. */
  readonly meaning: string;
}

/** Everything that can change, except the conversation itself. */
export interface PageState {
  readonly device: DeviceName;
  readonly locale: string;
  /** `record keeper` */
  readonly invocationName: string;
  readonly sessionOpen: boolean;
  readonly microphone: 'open' | 'closed';
  /** Something was said and the answer is not there yet. */
  readonly thinking: boolean;
  readonly link: {
    readonly linked: boolean;
    /** Who; null when nobody is, or when it is not known (the real Spotify). */
    readonly displayName: string | null;
  };
  /** The phone's feed, newest last. */
  readonly cards: readonly PhoneCard[];
  readonly oauthSteps: readonly TimedStep[];
  readonly spotify: StandInState | RealSpotifyState;
  /** What is on the device's screen; null: nothing of the skill. */
  readonly screen: ShownScreen | null;
  /** Sentences written down so far; null when nothing is being recorded. */
  readonly recording: readonly string[] | null;
  /** Whether there is a recording to be saved at GET /api/recording. */
  readonly recorded: boolean;
  readonly replay: { readonly name: string; readonly done: number; readonly of: number } | null;
}

export interface PhoneCard {
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly atMs: number;
  readonly card: Card;
}

export interface TimedStep extends ExchangeStep {
  readonly number: number;
  readonly atMs: number;
}

export interface StandInState {
  readonly kind: 'stand-in';
  readonly shape: WireShape;
  readonly delayMs: number;
  /** Waiting to happen, oldest first. */
  readonly faults: readonly { readonly name: string; readonly left: number | 'always' }[];
  readonly quotaSpent: boolean;
}

export interface RealSpotifyState {
  readonly kind: 'real';
  /** To be registered with the Spotify app. */
  readonly redirectUri: string;
}

export interface ShownScreen {
  /** Another number: another document, to be drawn anew. */
  readonly number: number;
  readonly token: string;
  readonly document: unknown;
  readonly datasources: unknown;
}

/** One line of the conversation, in its order. */
export type Entry = TurnEntry | NoteEntry;

export interface TurnEntry {
  readonly kind: 'turn';
  readonly number: number;
  readonly atMs: number;
  readonly act: Act;
  /** Null: the answer is not there yet; the entry comes again with it. Tokens in it are masked. */
  readonly turn: AlexaTurn | null;
  readonly calls: readonly SeenCall[];
  /** The skill's log lines of this turn. */
  readonly log: readonly string[];
  /** `src/skill/handlers/next.ts` */
  readonly handlerFile: string | null;
}

/** What somebody did. */
export type Act =
  | { readonly kind: 'said'; readonly sentence: string }
  | { readonly kind: 'silence' }
  | { readonly kind: 'left' }
  | { readonly kind: 'touched'; readonly arguments: readonly unknown[] }
  | { readonly kind: 'sent-by-hand' };

/** Something that happened beside the conversation: a link, another device, a replay that ended. */
export interface NoteEntry {
  readonly kind: 'note';
  readonly number: number;
  readonly atMs: number;
  readonly tone: 'good' | 'plain' | 'bad';
  readonly text: string;
}

/** Pages of the server beside the API. */
export const paths = {
  events: '/api/events',
  /** Leads on to the login page, with a new state. */
  link: '/link',
  /** The recording as an `ask dialog` replay file. */
  recording: '/api/recording',
  /** The frame in which documents are drawn. */
  screen: '/screen',
  /** A drawn cover in place of a picture of the stand-in: `/pictures/<name>.svg`. */
  pictures: '/pictures',
} as const;

/**
 * Content-Security-Policy of the page at `paths.screen`: what the renderer of APL needs. It makes functions out of text, its
 * engine is a data address, it styles in place, and its style sheet names fonts on Amazon's servers: refusing those would only
 * fill the console, for they are taken out before any is fetched (screen/viewhost.ts). Pictures are wherever the skill says.
 */
export const screenPolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https:",
  "font-src 'self' https://d1gkjrhppbyzyh.cloudfront.net",
  "connect-src 'self' data:",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
