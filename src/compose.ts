// The composition root: settings and doors in, a whole skill out. AWS, the simulator and the tests all get theirs here.
import type { Config } from './config';
import { createLog } from './log';
import type { Clock } from './music/deadline';
import type { SkillDoors } from './skill/doors';
import { rememberListeners } from './skill/known-listeners';
import { createSkill, type Skill } from './skill/skill';
import { connectToSpotify, type SpotifyCall } from './spotify/connection';
import { createSpotifyLibrary } from './spotify/spotify-library';

/** Ways to the outside that a caller may replace; the defaults are the real ones. */
export interface Doors {
  readonly now?: Clock;
  /** Gets one line of log without its end. */
  readonly writeLog?: (line: string) => void;
  /** Told of every call to Spotify: a pattern and a status, never an id. */
  readonly onSpotifyCall?: (call: SpotifyCall) => void;
  /** A library other than Spotify's, for tests. */
  readonly openLibrary?: SkillDoors['openLibrary'];
}

export interface ComposedSkill extends Skill {
  /** Ends the connections to Spotify. Lambda never needs it; tests and the simulator do. */
  close(): void;
}

export function composeSkill(config: Config, doors: Doors = {}): ComposedSkill {
  const now = doors.now ?? Date.now;
  const log = createLog(config.logLevel, doors.writeLog ?? (line => process.stdout.write(`${line}\n`)));
  const onCall = (call: SpotifyCall) => {
    log.debug('spotify', { ...call });
    doors.onSpotifyCall?.(call);
  };
  const connection = connectToSpotify({ baseUrl: config.spotifyApiBaseUrl, now, onCall });
  const skill = createSkill({
    now,
    log,
    listeners: rememberListeners(),
    openLibrary: doors.openLibrary ?? (access => createSpotifyLibrary(connection, access)),
    skillId: config.alexaSkillId,
    turnBudgetMs: config.turnBudgetMs,
  });
  return { invoke: (request, context) => skill.invoke(request, context), close: () => connection.close() };
}
