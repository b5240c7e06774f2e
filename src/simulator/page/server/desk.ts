// The one desk behind all open tabs: the conversation as it is now, and what is known of it. Knows neither HTTP nor commands.
import type { Clock } from '../../../music/deadline';
import type { LinkResult, SimulatedAlexa } from '../../alexa/simulated-alexa';
import { createQueue } from '../../alexa/turn-queue';
import type { StandIn } from '../../spotify/stand-in';
import { handlerFile } from '../../world/handler-file';
import type { World } from '../../world/world';
import type { Act, AlexaTurn, House, PageState, TurnEntry } from '../contract';
import { createAudience, type Audience, type Message } from './audience';
import { readHouse } from './house';
import { invocationNames } from './invocation-name';
import { createJournal, type Journal } from './journal';
import { readState } from './page-state';
import { withOwnPictures } from './pictures/own-pictures';
import { createRecorder, type Recorder } from './recorder';
import { createReplays, type Replays } from './replays';
import { openScene, type OpenWorld, type Scene } from './scene';
import { createScreenKeeper } from './shown-screen';
import { createWayOut, type WayOut } from './way-out';

export interface Desk {
  /** Of the conversation that runs now; another one after startOver. */
  readonly alexa: SimulatedAlexa;
  /** Null: the real Spotify, where nothing can be arranged. */
  readonly standIn: StandIn | null;
  readonly invocationName: string;
  readonly journal: Journal;
  readonly recorder: Recorder;
  readonly replays: Replays;
  readonly audience: Audience;
  readonly wayOut: WayOut;
  readonly now: Clock;
  /** One thing after the other, in the order in which they came. */
  readonly inTurn: <Result>(task: () => Promise<Result>) => Promise<Result>;
  /** Does it, with its entry before and after. `ask` gives null when there was nothing to ask. */
  perform(act: Act, ask: (alexa: SimulatedAlexa) => Promise<AlexaTurn | null>): Promise<void>;
  chooseDevice(device: PageState['device']): void;
  /** To be called when something of the state changed. */
  tellState(): void;
  /** What a tab that has just come must know, in order. */
  welcome(): readonly Message[];
  startOver(): Promise<void>;
  stop(): Promise<void>;
}

export interface DeskParts {
  readonly openWorld: OpenWorld;
  readonly projectFolder: string;
  /** Settings without effect, to be told. */
  readonly notes: readonly string[];
  /** Never to be shown, wherever they turn up. */
  readonly secrets: readonly string[];
  readonly now: Clock;
  readonly replayPauseMs: number;
}

/** Rejects as openWorld does. */
export async function openDesk(parts: DeskParts): Promise<Desk> {
  const { projectFolder, now } = parts;
  const wayOut = createWayOut();
  parts.secrets.forEach(secret => wayOut.keep(secret));
  const audience = createAudience(wayOut);
  const journal = createJournal(audience.tell, now);
  const screen = createScreenKeeper();
  const recorder = createRecorder();
  const invocationName = invocationNames(projectFolder);
  let thinking = false;

  const onLinked = (result: LinkResult): void => {
    if (result.kind === 'linked') journal.note('good', linkedNote(state().link.displayName));
    else journal.note(result.reason === 'denied' ? 'plain' : 'bad', `Not linked: ${result.message}`);
    desk.tellState();
  };
  const openNext = async (): Promise<Scene> => {
    const next = await openScene({
      ...parts,
      onLinked(result) {
        if (next === scene) onLinked(result); // an attempt of before belongs to nothing that is shown
      },
      onStep() {
        if (next === scene) desk.tellState();
      },
    });
    if (next.world.standIn !== null) wayOut.keep(next.world.standIn.client.secret);
    return next;
  };
  let scene = await openNext();
  let startingOver = Promise.resolve();
  const state = (): PageState =>
    readState(scene, {
      thinking,
      screen: screen.shown,
      recording: recorder.sentences,
      recorded: recorder.savable !== null,
      replay: desk.replays.running,
      invocationName: desk.invocationName,
    });
  const house = await readHouseOrLeave(scene.world, parts);

  async function answered(entry: TurnEntry, ask: () => Promise<AlexaTurn | null>): Promise<void> {
    const { watch, world } = scene;
    watch.begin();
    const turn = await ask().finally(() => void (thinking = false));
    const seen = watch.end();
    if (turn === null) throw new Error('there was nothing to answer');
    wayOut.learn(turn.request);
    scene.microphone = turn.microphone;
    scene.cards = scene.readCards();
    screen.after(turn, entry.act.kind, world.alexa.device);
    const name = turn.heard?.intent ?? turn.request?.request.type ?? null;
    const file = name === null ? null : handlerFile(name, projectFolder);
    journal.replace({ ...entry, ...seen, handlerFile: file, turn: { ...turn, card: withOwnPictures(turn.card) } });
  }

  async function startOver(): Promise<void> {
    const { device, locale } = scene.world.alexa;
    await scene.world.stop(); // first: the next one may need its port
    scene = await openNext();
    scene.world.alexa.setDevice(device);
    scene.world.alexa.setLocale(locale);
    screen.clear();
    journal.clear();
  }

  const desk: Desk = {
    get alexa() {
      return scene.world.alexa;
    },
    get standIn() {
      return scene.world.standIn;
    },
    get invocationName() {
      return invocationName(scene.world.alexa.locale);
    },
    journal,
    recorder,
    replays: createReplays({ pauseMs: parts.replayPauseMs, desk: () => desk }),
    audience,
    wayOut,
    now,
    inTurn: createQueue(),
    async perform(act, ask) {
      const entry = journal.begin(act);
      thinking = true;
      try {
        desk.tellState();
        await answered(entry, () => ask(scene.world.alexa));
      } catch (error) {
        const { number, atMs } = entry;
        const reason = error instanceof Error ? error.message : String(error);
        journal.replace({ kind: 'note', number, atMs, tone: 'bad', text: `The simulator failed: ${reason}.` });
        throw error;
      } finally {
        desk.tellState();
      }
    },
    chooseDevice(device) {
      scene.world.alexa.setDevice(device);
      screen.clear();
    },
    tellState: () => audience.tell('state', state()),
    welcome: () => [
      { event: 'house', data: wayOut.json(house) },
      ...journal.entries.map((entry): Message => ({ event: 'entry', data: wayOut.json(entry) })),
      { event: 'state', data: wayOut.json(state()) },
    ],
    startOver() {
      startingOver = startOver();
      return startingOver;
    },
    async stop() {
      desk.replays.stop();
      await startingOver.catch(() => undefined); // who asked for it was told
      await scene.world.stop();
    },
  };
  return desk;
}

async function readHouseOrLeave(world: World, parts: DeskParts): Promise<House> {
  try {
    return readHouse(world, parts);
  } catch (error) {
    await world.stop();
    throw error;
  }
}

function linkedNote(displayName: string | null): string {
  return displayName === null ? 'The account is linked.' : `Linked: the account of ${displayName}.`;
}
