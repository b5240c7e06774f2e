// Everything a conversation needs, started together and stopped together: Spotify's stand-in (or the real one), the skill
// as AWS would run it, and Alexa.
import { join } from 'node:path';
import { composeSkill } from '../../compose';
import { startAlexa, type AlexaOptions, type SimulatedAlexa } from '../alexa/simulated-alexa';
import { startStandIn, type StandIn } from '../spotify/stand-in';
import type { SeenCall } from './rendering/trace-lines';
import type { Settings } from './settings';

export interface World {
  readonly alexa: SimulatedAlexa;
  /** Null: the real Spotify. */
  readonly standIn: StandIn | null;
  /** Closes every server and connection. */
  stop(): Promise<void>;
}

export interface WorldDoors {
  /** Where skill-package/ is. */
  readonly projectFolder: string;
  readonly writeLog: (line: string) => void;
  readonly onSpotifyCall: (call: SeenCall) => void;
}

/** Rejects when a port is taken or the skill package cannot be used; nothing is left running then. */
export async function openWorld(settings: Settings, doors: WorldDoors): Promise<World> {
  const { config, spotify, redirectPort } = settings;
  const { standIn, accounts } = await reachSpotify(spotify);
  const spotifyApiBaseUrl = standIn?.apiBaseUrl ?? config.spotifyApiBaseUrl;
  const { writeLog, onSpotifyCall } = doors;
  const skill = composeSkill({ ...config, spotifyApiBaseUrl }, { writeLog, onSpotifyCall });
  try {
    const alexa = await startAlexa({
      skill,
      skillPackage: skillPackageIn(doors.projectFolder),
      accounts,
      callbackPort: redirectPort,
      ...(config.alexaSkillId === null ? {} : { skillId: config.alexaSkillId }),
    });
    standIn?.allowRedirectUri(alexa.redirectUri);
    return {
      alexa,
      standIn,
      async stop() {
        await Promise.all([alexa.stop(), standIn?.stop()]);
        skill.close();
      },
    };
  } catch (error) {
    await standIn?.stop();
    skill.close();
    throw error;
  }
}

export function skillPackageIn(projectFolder: string): string {
  return join(projectFolder, 'skill-package');
}

async function reachSpotify(
  spotify: Settings['spotify'],
): Promise<{ readonly standIn: StandIn | null; readonly accounts: AlexaOptions['accounts'] }> {
  if (spotify.kind === 'real') return { standIn: null, accounts: spotify };
  const standIn = await startStandIn();
  const { authorizationUrl, tokenUrl: accessTokenUrl, client } = standIn;
  return { standIn, accounts: { authorizationUrl, accessTokenUrl, clientId: client.id, clientSecret: client.secret } };
}
