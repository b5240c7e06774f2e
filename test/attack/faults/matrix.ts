// The fault matrix: every cause × every scene × every place, played against the stand-in over HTTP and judged.
import { startStandIn, type StandIn } from '../../../src/simulator/spotify/stand-in';
import { NOON_MS } from '../../conversations/support/world';
import { openWay } from './broken-ways';
import { causes, type Cause, type CauseName } from './causes';
import { playCell, type CellOutcome } from './cell';
import { judgeCell, type Judgement } from './deviations';
import { expectedOf, type Cell, type Expected, type Place } from './expectations';
import { recordAll, type Recorded } from './record';
import { endpoints, scenes, type EndpointCall, type Scene, type SceneName } from './scenes';
import { beginVirtualTime, type VirtualTime } from './virtual-time';

export interface JudgedCell extends Cell, Judgement {
  readonly tookMs: number;
}

export interface Matrix {
  /** The scene with nothing wrong. */
  healthy(scene: SceneName): Promise<CellOutcome>;
  /** The cells of one cause in one scene: all of them, or those at some places. */
  play(cause: CauseName, scene: SceneName, places?: readonly Place[]): Promise<readonly JudgedCell[]>;
  /** The same trouble at one call of each kind, and then never again: as if nothing were wrong, but for the log. */
  playPassing(
    cause: CauseName,
    scene: SceneName,
    logged: 'warned of' | 'not worth a word',
  ): Promise<readonly JudgedCell[]>;
  close(): Promise<void>;
}

/** Plays nothing yet but the recording. Until it is closed, time in this process passes by hand. */
export async function openMatrix(sceneNames: readonly SceneName[]): Promise<Matrix> {
  const standIn = await startStandIn({ now: () => NOON_MS });
  const asked = sceneNames.map((name): [SceneName, Scene] => [name, scenes[name]]);
  const chosen = Object.fromEntries(asked) as Record<SceneName, Scene>;
  const recording = await recordAll(standIn, chosen);
  const time = beginVirtualTime(NOON_MS);
  const healthy = new Map<SceneName, CellOutcome>();
  const room: Room = { standIn, recording, time };
  async function judged(cell: Cell, times: 1 | 'always', expected: Expected): Promise<JudgedCell> {
    const well = await matrix.healthy(cell.scene);
    const outcome = await playTroubled(room, cell, times);
    return { ...cell, ...judgeCell(outcome, expected, well), tookMs: outcome.tookMs };
  }

  const matrix: Matrix = {
    async healthy(scene) {
      const outcome = healthy.get(scene) ?? (await playCell(room.recording[scene], { standIn, time }));
      healthy.set(scene, outcome);
      return outcome;
    },
    async play(cause, scene, places = placesOf(cause, scene)) {
      const cells: JudgedCell[] = [];
      for (const place of places) {
        const cell: Cell = { cause, scene, place };
        cells.push(await judged(cell, 'always', expectedOf(cell)));
      }
      return cells;
    },
    async playPassing(cause, scene, logged) {
      const cells: JudgedCell[] = [];
      for (const place of usedBy(scene)) {
        const warned = { level: 'warn', failedCall: place } as const;
        const line = logged === 'warned of' ? warned : ({ level: 'info' } as const);
        cells.push(await judged({ cause, scene, place }, 1, { answer: 'well', logged: line }));
      }
      return cells;
    },
    async close() {
      time.end();
      await standIn.stop();
    },
  };
  return matrix;
}

interface Room {
  readonly standIn: StandIn;
  readonly recording: Readonly<Record<SceneName, Recorded>>;
  readonly time: VirtualTime;
}

/** A connection fails for every call or for none; what the stand-in does, it can do to one kind of call alone. */
export function placesOf(causeName: CauseName, sceneName: SceneName): readonly Place[] {
  const { fault }: Cause = causes[causeName];
  return fault === undefined ? ['any call'] : [...usedBy(sceneName), 'elsewhere', 'any call'];
}

function usedBy(sceneName: SceneName): readonly EndpointCall[] {
  const { uses }: Scene = scenes[sceneName];
  return endpoints.filter(call => uses[call] !== undefined);
}

async function playTroubled(
  { standIn, recording, time }: Room,
  { scene, cause: name, place }: Cell,
  times: 1 | 'always',
): Promise<CellOutcome> {
  const cause: Cause = causes[name];
  if (cause.way !== undefined) {
    const way = await openWay[cause.way]();
    const outcome = await playCell(recording[scene], { standIn, time, baseUrl: way.baseUrl });
    await way.close();
    return outcome;
  }
  const { fault } = cause;
  if (fault === undefined) throw new Error(`Nothing goes wrong by ${name}.`);
  for (const on of callsAt(place, scenes[scene])) {
    standIn.injectFault(fault, { times, ...(on === null ? {} : { on }) });
  }
  const outcome = await playCell(recording[scene], { standIn, time });
  standIn.clearFaults();
  return outcome;
}

/** Null: every call. */
function callsAt(place: Place, { uses, mayUse = [] }: Scene): readonly (EndpointCall | null)[] {
  if (place === 'any call') return [null];
  if (place !== 'elsewhere') return [place];
  return endpoints.filter(call => uses[call] === undefined && !mayUse.includes(call));
}
