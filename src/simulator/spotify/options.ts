// What can be chosen when the stand-in starts, and what holds when nothing is chosen.
import { randomBytes } from 'node:crypto';
import type { Clock } from '../../music/deadline';
import type { WireShape } from './web-api/wire-context';

/** One finished request, as onRequest is told of it. Nothing in it can identify anybody. */
export interface SeenRequest {
  readonly method: string;
  /** Method and pattern without ids or query: `GET /playlists/{id}/items`. */
  readonly call: string;
  /** Null: there was no answer. */
  readonly status: number | null;
  readonly durationMs: number;
}

/** One answered page or form on the way through login and consent. */
export interface SeenPage {
  readonly method: string;
  /** Without its query. */
  readonly url: string;
  /** Of the authorization request that it belongs to; null when it names none. */
  readonly state: string | null;
  /** What the form held, or for a page its query; as sent, so to be masked before anybody sees it. */
  readonly parameters: URLSearchParams;
  readonly status: number;
}

export interface StandInOptions {
  /** 0, or none: any free one. */
  readonly port?: number;
  /** Which of Spotify's shapes is spoken; `new` is the one since February 2026. */
  readonly shape?: WireShape;
  /** For tokens, codes, consents and the catalogue's dates. */
  readonly now?: Clock;
  readonly redirectUris?: readonly string[];
  /** The one registered app; made up afresh at each start when it is not given. */
  readonly client?: { readonly id: string; readonly secret: string };
  /** Counted from the listener's consent; six months when it is not given. */
  readonly refreshTokenLifeMs?: number;
  /** True: a refresh answers with a new refresh token, and the old one dies. */
  readonly repeatRefreshToken?: boolean;
  readonly onRequest?: (request: SeenRequest) => void;
  readonly onPage?: (page: SeenPage) => void;
}

type Listeners = 'onRequest' | 'onPage';

export type ChosenOptions = Required<Omit<StandInOptions, Listeners>> & Pick<StandInOptions, Listeners>;

const SIX_MONTHS_MS = 183 * 24 * 3_600_000;

export function withDefaults(options: StandInOptions): ChosenOptions {
  return {
    port: 0,
    shape: 'new',
    now: Date.now,
    redirectUris: [],
    client: { id: hex(), secret: hex() },
    refreshTokenLifeMs: SIX_MONTHS_MS,
    repeatRefreshToken: false,
    ...options,
  };
}

function hex(): string {
  return randomBytes(16).toString('hex');
}
