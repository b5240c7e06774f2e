// The matrix as text: one table for each place, a row for each cause, a column for each scene.
import type { JudgedCell } from './matrix';
import { causeNames } from './causes';
import type { Place } from './expectations';
import { endpoints, scenes, sceneNames, type Scene, type SceneName } from './scenes';

const places: readonly Exclude<Place, 'elsewhere'>[] = [...endpoints, 'any call'];

export function tableOf(cells: readonly JudgedCell[]): string {
  return places.map(place => [`At ${place}`, ...rowsAt(place, cells), ''].join('\n')).join('\n');
}

function rowsAt(place: Place, cells: readonly JudgedCell[]): readonly string[] {
  const width = Math.max(...causeNames.map(name => name.length));
  const line = (first: string, rest: readonly string[]): string =>
    [first.padEnd(width), ...rest.map((text, index) => text.padEnd(sceneNames[index]?.length ?? 0))]
      .join('  ')
      .trimEnd();
  const head = line('', sceneNames);
  const rows = causeNames.map(cause => ({
    cause,
    shown: sceneNames.map(scene => shownAt(cells, { cause, scene, place })),
  }));
  const told = rows.filter(({ shown }) => shown.some(text => text !== ''));
  return [head, ...told.map(({ cause, shown }) => line(cause, shown))];
}

/** A scene that does not use a call was played with all such calls failing at once. */
function shownAt(
  cells: readonly JudgedCell[],
  { cause, scene, place }: Pick<JudgedCell, 'cause' | 'scene' | 'place'>,
): string {
  const at = place === 'any call' || usesOf(scene)[place as keyof Scene['uses']] !== undefined ? place : 'elsewhere';
  const cell = cells.find(other => other.cause === cause && other.scene === scene && other.place === at);
  if (cell === undefined) return '';
  return cell.deviations.length === 0 ? cell.shown : `${cell.shown}!`;
}

function usesOf(scene: SceneName): Scene['uses'] {
  return scenes[scene].uses;
}
