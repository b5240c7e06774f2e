// Everything a conversation needs, started together and stopped together: Spotify's stand-in (or the real one), the skill
// as AWS would run it, and Alexa.
import { join } from 'node:path';
import { composeSkill } from '../../compose';
import type { Config } from '../../config';
import type { Clock } from '../../music/deadline';
import { startAlexa, type AlexaOptions, type SimulatedAlexa, type SkillUnderTest } from '../alexa/simulated-alexa';
import { maskedParameters } from '../alexa/linking/exchange-steps';
import { startStandIn, type SeenPage, type StandIn } from '../spotify/stand-in';
import type { SeenCall } from './seen-call';
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
  /** Another skill in place of this project's own. */
  readonly skill?: SkillUnderTest;
  readonly now?: Clock;
  /** The same seed gives the same ids in Alexa's requests. */
  readonly seed?: string;
}

/** Rejects when a port is taken or the skill package cannot be used; nothing is left running then. */
export async function openWorld(settings: Settings, doors: WorldDoors): Promise<World> {
  const { config, spotify, redirectPort } = settings;
  const { projectFolder, now, seed } = doors;
  let onPage: (page: SeenPage) => void = () => undefined; // nobody links before Alexa is there
  const { standIn, accounts } = await reachSpotify(spotify, { now, onPage: page => onPage(page) });
  const skill = prepareSkill({ ...config, spotifyApiBaseUrl: standIn?.apiBaseUrl ?? config.spotifyApiBaseUrl }, doors);
  try {
    const alexa = await startAlexa({
      skill,
      skillPackage: skillPackageIn(projectFolder),
      accounts,
      callbackPort: redirectPort,
      ...(config.alexaSkillId === null ? {} : { skillId: config.alexaSkillId }),
      ...(now === undefined ? {} : { now }),
      ...(seed === undefined ? {} : { seed }),
    });
    standIn?.allowRedirectUri(alexa.redirectUri);
    onPage = page => witness(alexa, page);
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

/** The pages of a login in a browser: with the real Spotify nobody but the browser and Spotify sees them. */
function witness(alexa: SimulatedAlexa, { state, method, url, parameters, status }: SeenPage): void {
  const form = method === 'POST';
  alexa.witness(state ?? '', {
    name: form ? 'form' : 'page',
    from: 'listener',
    method: form ? 'POST' : 'GET',
    url,
    parameters: maskedParameters(parameters),
    status,
  });
}

export function skillPackageIn(projectFolder: string): string {
  return join(projectFolder, 'skill-package');
}

function prepareSkill(config: Config, doors: WorldDoors): SkillUnderTest & { readonly close: () => void } {
  const { skill, writeLog, onSpotifyCall, now } = doors;
  if (skill !== undefined)
    return { invoke: (request, context) => skill.invoke(request, context), close: () => undefined };
  return composeSkill(config, { writeLog, onSpotifyCall, ...(now === undefined ? {} : { now }) });
}

async function reachSpotify(
  spotify: Settings['spotify'],
  { now, onPage }: { readonly now: Clock | undefined; readonly onPage: (page: SeenPage) => void },
): Promise<{ readonly standIn: StandIn | null; readonly accounts: AlexaOptions['accounts'] }> {
  if (spotify.kind === 'real') return { standIn: null, accounts: spotify };
  const standIn = await startStandIn({ onPage, ...(now === undefined ? {} : { now }) });
  const { authorizationUrl, tokenUrl: accessTokenUrl, client } = standIn;
  return { standIn, accounts: { authorizationUrl, accessTokenUrl, clientId: client.id, clientSecret: client.secret } };
}
