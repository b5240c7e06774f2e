// Environment -> frozen Config. A wrong value fails at start, by the variable's name and with what would be right.

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface Config {
  /** Where Spotify's Web API is, without a slash at the end. */
  readonly spotifyApiBaseUrl: string;
  /** Requests of any other skill are refused; null accepts all (the simulator, a first deploy). */
  readonly alexaSkillId: string | null;
  readonly logLevel: LogLevel;
  /** How long one turn may take, milliseconds. Alexa gives up at about 8,000. */
  readonly turnBudgetMs: number;
  /** What Lambda calls this function; null anywhere else. */
  readonly functionName: string | null;
  /** DynamoDB table in which listeners are remembered; null remembers them in this process. */
  readonly memoryTable: string | null;
}

/** A setting that cannot be used. The message names the variable and what it may hold. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment once. Throws a ConfigError at the first wrong value; an empty value counts as absent. */
export function readConfig(environment: Environment): Config {
  return Object.freeze({
    spotifyApiBaseUrl: readUrl(environment, 'SPOTIFY_API_BASE_URL', 'https://api.spotify.com/v1'),
    alexaSkillId: readSkillId(environment),
    logLevel: readLogLevel(environment),
    turnBudgetMs: readMilliseconds(environment, 'TURN_BUDGET_MS', { fallback: 6000, least: 500, most: 7500 }),
    functionName: read(environment, 'AWS_LAMBDA_FUNCTION_NAME'),
    memoryTable: readTableName(environment),
  });
}

function read(environment: Environment, name: string): string | null {
  const value = environment[name]?.trim();
  return value === undefined || value === '' ? null : value;
}

function readUrl(environment: Environment, name: string, fallback: string): string {
  const value = read(environment, name) ?? fallback;
  const url = parseUrl(value);
  const loopback = url !== null && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  if (url === null || !(url.protocol === 'https:' || (url.protocol === 'http:' && loopback))) {
    throw new ConfigError(`${name} must be an https:// address (http:// only on this machine), such as ${fallback}.`);
  }
  // Paths are put behind it as they are, and a password does not belong into a variable of this name.
  if (url.username !== '' || url.password !== '' || /[?#]/.test(value)) {
    throw new ConfigError(
      `${name} must be a plain address, without user name, password, query or fragment, such as ${fallback}.`,
    );
  }
  return value.replace(/\/+$/, '');
}

function parseUrl(value: string): URL | null {
  try {
    return new URL(value);
  } catch {
    return null;
  }
}

function readSkillId(environment: Environment): string | null {
  const value = read(environment, 'ALEXA_SKILL_ID');
  if (value !== null && !value.startsWith('amzn1.ask.skill.')) {
    throw new ConfigError('ALEXA_SKILL_ID must be a skill id: it starts with amzn1.ask.skill. (or leave it empty).');
  }
  return value;
}

function readTableName(environment: Environment): string | null {
  const value = read(environment, 'MEMORY_TABLE');
  if (value !== null && !/^[\w.-]{3,255}$/.test(value)) {
    throw new ConfigError(
      'MEMORY_TABLE must be the name of a DynamoDB table: 3 to 255 letters, digits, dots, hyphens and underscores.',
    );
  }
  return value;
}

function readLogLevel(environment: Environment): LogLevel {
  const value = read(environment, 'LOG_LEVEL') ?? 'info';
  const level = logLevels.find(known => known === value);
  if (level === undefined) throw new ConfigError(`LOG_LEVEL must be one of ${logLevels.join(', ')}.`);
  return level;
}

function readMilliseconds(
  environment: Environment,
  name: string,
  range: { readonly fallback: number; readonly least: number; readonly most: number },
): number {
  const value = read(environment, name);
  if (value === null) return range.fallback;
  const number = Number(value);
  if (!Number.isInteger(number) || number < range.least || number > range.most) {
    throw new ConfigError(`${name} must be a whole number of milliseconds from ${range.least} to ${range.most}.`);
  }
  return number;
}
