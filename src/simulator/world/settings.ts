// Environment -> what the simulator needs to know before it starts. A wrong value fails by the variable's name.
import { ConfigError, readConfig, type Config } from '../../config';

export interface Settings {
  /** The skill's own. With the stand-in its address of Spotify is not used. */
  readonly config: Config;
  readonly spotify: StandInChosen | RealSpotifyChosen;
  /** Port of the redirect address on 127.0.0.1; 0 is any free one. */
  readonly redirectPort: number;
  /** Port of the page on 127.0.0.1; null is the usual one or the next that is free. */
  readonly pagePort: number | null;
  readonly colours: boolean;
  /** To be told at the start: what was set without effect. */
  readonly notes: readonly string[];
}

interface StandInChosen {
  readonly kind: 'stand-in';
}

export interface RealSpotifyChosen {
  readonly kind: 'real';
  readonly clientId: string;
  readonly clientSecret: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The redirect address has to be registered with the real Spotify by hand, so it must be the same each time. */
export const usualRedirectPort = 8943;

/** What /help says of the settings. */
export const settingRows = [
  {
    usage: 'SPOTIFY_CLIENT_ID',
    what: 'of your Spotify app, with its secret: your real account instead of the stand-in',
  },
  { usage: 'SPOTIFY_CLIENT_SECRET', what: 'of the same app; only with both is the real Spotify used' },
  {
    usage: 'SIMULATOR_PORT',
    what: `port of the redirect address (${usualRedirectPort}; with the stand-in any free one)`,
  },
  { usage: 'PAGE_PORT', what: 'port of the page of npm start (3000 or the next free one)' },
  { usage: 'LOG_LEVEL', what: 'what /log on shows: debug, info, warn, error or silent' },
  { usage: 'TURN_BUDGET_MS', what: 'how long the skill may take for an answer, milliseconds' },
  { usage: 'NO_COLOR', what: 'no colours' },
] as const;

/** Throws a ConfigError at the first value that cannot be used. */
export function readSettings(environment: Environment): Settings {
  const config = readConfig(environment);
  const spotify = readSpotify(environment);
  const ignored = spotify.kind === 'stand-in' && given(environment, 'SPOTIFY_API_BASE_URL') !== null;
  return {
    config,
    spotify,
    redirectPort: readPort(environment, 'SIMULATOR_PORT') ?? (spotify.kind === 'real' ? usualRedirectPort : 0),
    pagePort: readPort(environment, 'PAGE_PORT'),
    colours: given(environment, 'NO_COLOR') === null && environment['TERM'] !== 'dumb',
    notes: ignored
      ? ['SPOTIFY_API_BASE_URL has no effect here without SPOTIFY_CLIENT_ID and SPOTIFY_CLIENT_SECRET.']
      : [],
  };
}

function given(environment: Environment, name: string): string | null {
  const value = environment[name]?.trim();
  return value === undefined || value === '' ? null : value;
}

function readSpotify(environment: Environment): Settings['spotify'] {
  const clientId = given(environment, 'SPOTIFY_CLIENT_ID');
  const clientSecret = given(environment, 'SPOTIFY_CLIENT_SECRET');
  if (clientId !== null && clientSecret !== null) return { kind: 'real', clientId, clientSecret };
  if (clientId === null && clientSecret === null) return { kind: 'stand-in' };
  const [is, isNot] =
    clientId === null ? ['SPOTIFY_CLIENT_SECRET', 'SPOTIFY_CLIENT_ID'] : ['SPOTIFY_CLIENT_ID', 'SPOTIFY_CLIENT_SECRET'];
  throw new ConfigError(`${is} is set and ${isNot} is not: set both for your real Spotify, neither for the stand-in.`);
}

function readPort(environment: Environment, name: string): number | null {
  const value = given(environment, name);
  if (value === null) return null;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new ConfigError(`${name} must be a port number from 1 to 65535.`);
  }
  return port;
}
