// The composition root: settings and doors in, a whole skill out. AWS, the simulator and the tests all get theirs here.
import type { Config } from './config';
import { createLog } from './log';
import { loadDynamoDb } from './memory/load-dynamodb';
import { memoryOverRows } from './memory/memory-over-rows';
import { keepReads } from './memory/reads/kept-reads';
import type { RowStore } from './memory/rows';
import { rowsInDynamoDb } from './memory/rows-in-dynamodb';
import { rowsInProcess } from './memory/rows-in-process';
import type { Clock } from './music/deadline';
import type { Memory } from './music/memory';
import type { SkillDoors } from './skill/doors';
import type { FirstCalls } from './skill/guard-library';
import { createSkill, type Skill } from './skill/skill';
import { connectToSpotify, type SpotifyCall } from './spotify/connection';
import type { CallName } from './spotify/scopes';
import { keepPace } from './spotify/pace';
import { createSpotifyLibrary } from './spotify/spotify-library';

/** Ways to the outside that a caller may replace; the defaults are the real ones. */
export interface Doors {
  readonly now?: Clock;
  /** Gets one line of log without its end. */
  readonly writeLog?: (line: string) => void;
  /** Told of every call to Spotify: a pattern and a status, never an id. */
  readonly onSpotifyCall?: (call: SpotifyCall) => void;
  /** Told of every turn in numbers, for whoever counts. */
  readonly onTurn?: SkillDoors['onTurn'];
  /** Connections that need no network, for tests: all that stands upon them is the real thing. */
  readonly connect?: typeof connectToSpotify;
  /** Whether Spotify is connected to before anybody asks. Nobody does but Lambda, whose start is not what a listener waits for. */
  readonly openAhead?: boolean;
  /** A library other than Spotify's, for tests. */
  readonly openLibrary?: SkillDoors['openLibrary'];
  /** A memory other than the one the settings ask for, for tests. */
  readonly memory?: Memory;
}

const firstCalls = {
  listener: 'GET /me',
  playlists: 'GET /me/playlists',
  openPlaylist: 'GET /playlists/{id}',
  entries: 'GET /playlists/{id}/items',
  measures: 'GET /playlists/{id}/items',
} as const satisfies FirstCalls & Readonly<Record<string, CallName>>;

export interface ComposedSkill extends Skill {
  /** Ends all connections. Lambda never needs it; tests and the simulator do. */
  close(): void;
}

export function composeSkill(config: Config, doors: Doors = {}): ComposedSkill {
  const now = doors.now ?? Date.now;
  const log = createLog(config.logLevel, doors.writeLog ?? (line => process.stdout.write(`${line}\n`)));
  const onCall = (call: SpotifyCall) => {
    log.debug('spotify', { ...call });
    doors.onSpotifyCall?.(call);
  };
  const { connect = connectToSpotify, openAhead = false } = doors;
  const connection = connect({ baseUrl: config.spotifyApiBaseUrl, now, onCall, openAhead });
  const pace = keepPace(now);
  const kept = openRows(config.memoryTable, now);
  const skill = createSkill({
    now,
    log,
    onTurn: doors.onTurn,
    memory: doors.memory ?? memoryOverRows(kept.rows, now),
    firstCalls,
    keepReads: keepReads(now).over,
    openLibrary: doors.openLibrary ?? (access => createSpotifyLibrary(connection, { ...access, pace })),
    skillId: config.alexaSkillId,
    turnBudgetMs: config.turnBudgetMs,
  });
  return {
    invoke: (request, context) => skill.invoke(request, context),
    close() {
      connection.close();
      kept.close();
    },
  };
}

/** Where listeners are remembered: in this process, or in a table that outlives it. */
function openRows(table: string | null, now: Clock): { readonly rows: RowStore; readonly close: () => void } {
  if (table === null) return { rows: rowsInProcess(now), close: () => undefined };
  const { open, close } = loadDynamoDb();
  return { rows: rowsInDynamoDb({ table, now, open }), close };
}
