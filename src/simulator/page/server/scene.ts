// One conversation from a new start on: its world, and beside it what Alexa herself does not keep.
import type { Clock } from '../../../music/deadline';
import type { LinkResult } from '../../alexa/simulated-alexa';
import type { World, WorldDoors } from '../../world/world';
import type { AlexaTurn, Card, ExchangeStep } from '../contract';
import { stamped, type Stamped } from './stamped';
import { createTurnWatch, type TurnWatch } from './turn-watch';

export type OpenWorld = (doors: WorldDoors) => Promise<World>;

export interface Scene {
  readonly world: World;
  readonly watch: TurnWatch;
  /** As the last turn left it. */
  microphone: AlexaTurn['microphone'];
  /** The phone's feed after the last turn. */
  cards: readonly Stamped<Card>[];
  readonly readCards: () => readonly Stamped<Card>[];
  readonly oauthSteps: () => readonly Stamped<ExchangeStep>[];
}

export interface SceneParts {
  readonly openWorld: OpenWorld;
  readonly projectFolder: string;
  readonly now: Clock;
  readonly onLinked: (result: LinkResult) => void;
  /** A step of the account link was written down: it shows while the listener is still on Spotify's pages. */
  readonly onStep: () => void;
}

/** Rejects when a port is taken or the skill package cannot be used. */
export async function openScene({ openWorld, projectFolder, now, ...listeners }: SceneParts): Promise<Scene> {
  const watch = createTurnWatch();
  const world = await openWorld({ projectFolder, writeLog: watch.writeLog, onSpotifyCall: watch.onSpotifyCall });
  const oauthSteps = stamped(world.alexa.oauthSteps, now);
  world.alexa.onLinked(listeners.onLinked);
  world.alexa.onStep(listeners.onStep);
  return {
    world,
    watch,
    microphone: 'closed',
    cards: [],
    readCards: stamped(world.alexa.cards, now),
    oauthSteps,
  };
}
