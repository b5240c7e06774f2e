// Links an account over real HTTP, uses the link, and lets it end in each way there is; writes down what happened for the
// guide in docs/. Everything that differs from run to run is put in words, so that two runs read the same.
import { tellSteps, type ToldStep } from '../../../src/simulator/page/browser/account-link/step-stories';
import type { AlexaTurn, ExchangeStep } from '../../../src/simulator/alexa/simulated-alexa';
import type { StandIn } from '../../../src/simulator/spotify/stand-in';
import type { SeenCall } from '../../../src/simulator/world/seen-call';
import { readSettings } from '../../../src/simulator/world/settings';
import { openWorld, type World } from '../../../src/simulator/world/world';

export interface Chapter {
  readonly title: string;
  readonly events: readonly Event[];
}

/** A step of the exchange, or a turn with the skill. */
export type Event = ToldStep<ExchangeStep> | SkillTurn;

export interface SkillTurn {
  readonly kind: 'turn';
  readonly said: string;
  readonly withToken: boolean;
  /** `GET /me/playlists 200` */
  readonly calls: readonly string[];
  readonly heard: string;
  readonly linkCard: boolean;
}

const NOON_MS = Date.UTC(2026, 2, 15, 12);
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** @param projectFolder where skill-package/ is */
export async function runExchange(projectFolder: string): Promise<readonly Chapter[]> {
  return [
    await chapter('Linking', projectFolder, async ({ say, link }) => {
      await say('open record keeper');
      await link(true);
      await say('open record keeper');
    }),
    await chapter('When the listener cancels', projectFolder, async ({ link, leaveOut }) => {
      await link(false);
      leaveOut(({ kind }) => kind !== 'cancellation' && kind !== 'redirect-with-error');
    }),
    await linkedChapter('When the hour of an access token is over', projectFolder, async ({ say, pass }) => {
      pass(2 * HOUR_MS);
      await say('open record keeper');
    }),
    await linkedChapter(
      'When the listener removes the app at Spotify',
      projectFolder,
      async ({ say, pass, standIn }) => {
        standIn.revokeLinks();
        await say('open record keeper');
        pass(2 * HOUR_MS);
        await say('open record keeper');
      },
    ),
    await linkedChapter('When six months are over', projectFolder, async ({ say, pass }) => {
      pass(184 * DAY_MS);
      await say('open record keeper');
    }),
  ];
}

interface Stage {
  readonly say: (sentence: string) => Promise<void>;
  readonly link: (accept: boolean) => Promise<void>;
  readonly pass: (ms: number) => void;
  /** Drops from the chapter what was told elsewhere. */
  readonly leaveOut: (told: (event: Event) => boolean) => void;
  readonly standIn: StandIn;
}

type Play = (stage: Stage) => Promise<void>;

/** A chapter that begins with a link, made before and not told again. */
function linkedChapter(title: string, projectFolder: string, play: Play): Promise<Chapter> {
  return chapter(title, projectFolder, async stage => {
    await stage.link(true);
    stage.leaveOut(() => true);
    await play(stage);
  });
}

async function chapter(title: string, projectFolder: string, play: Play): Promise<Chapter> {
  let nowMs = NOON_MS;
  const calls: SeenCall[] = [];
  const failures: string[] = [];
  const world = await openWorld(readSettings({}), {
    projectFolder,
    now: () => nowMs,
    writeLog: line => {
      // A skill that fails is no part of the story: it must not get into the guide unseen.
      if (line.includes('"level":"error"')) failures.push(line);
    },
    onSpotifyCall: call => calls.push(call),
  });
  const { alexa, standIn } = world;
  if (standIn === null) throw new Error('The guide is made with the stand-in Spotify.');
  let events: Event[] = [];
  let stepsTold = 0;
  const tellNew = (): void => {
    const told = tellSteps(alexa.oauthSteps.map(step => inWords(step, world)));
    events.push(...told.slice(stepsTold));
    stepsTold = told.length;
  };
  try {
    await play({
      standIn,
      pass: ms => void (nowMs += ms),
      leaveOut: told => void (events = events.filter(event => !told(event))),
      async say(said) {
        calls.length = 0;
        const turn = await alexa.say(said);
        if (failures.length > 0) throw new Error(`The skill failed in the chapter “${title}”: ${failures.join(' ')}`);
        tellNew(); // Alexa renews before she asks the skill
        events.push(turnOf(said, turn, calls));
      },
      async link(accept) {
        await alexa.link({ login: standIn.listeners[0]?.login ?? '', accept });
        tellNew();
      },
    });
  } finally {
    await world.stop();
  }
  return { title, events };
}

function turnOf(said: string, turn: AlexaTurn, calls: readonly SeenCall[]): SkillTurn {
  return {
    kind: 'turn',
    said,
    withToken: turn.request?.context.System.user.accessToken !== undefined,
    calls: calls.map(({ call, status }) => `${call} ${status ?? 'no answer'}`),
    heard: turn.spoken,
    linkCard: turn.card?.type === 'LinkAccount',
  };
}

/** The step with the ports of every day, and in words what is another in each run: the app's id and the random state. */
function inWords(step: ExchangeStep, { alexa, standIn }: World): ExchangeStep {
  const states = new Set(alexa.oauthSteps.flatMap(({ parameters }) => parameters['state'] ?? []));
  const plain = (text: string): string =>
    text
      .replaceAll(standIn?.origin ?? '', 'http://127.0.0.1:4010')
      .replaceAll(standIn?.client.id ?? '', '(the app’s id)')
      .replaceAll(new URL(alexa.redirectUri).origin, 'http://127.0.0.1:8943');
  const parameters = Object.entries(step.parameters).map(([name, value]): [string, string] => [
    name,
    name === 'state' ? (states.size === 1 ? '(random)' : '(another)') : plain(value),
  ]);
  return { ...step, url: plain(step.url), parameters: Object.fromEntries(parameters) };
}
