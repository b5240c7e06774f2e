import type { CauseName } from './faults/causes';
import { openMatrix, type JudgedCell, type Matrix } from './faults/matrix';
import { sceneNames } from './faults/scenes';

jest.setTimeout(120_000); // nothing here measures time; whoever shares their machine with others may take some

let matrix: Matrix;
beforeAll(async () => void (matrix = await openMatrix(sceneNames)));
afterAll(() => matrix.close());

/** What Spotify's reference calls worth one more try, and what a connection does that was kept too long. */
const failing: readonly CauseName[] = [
  '502 with a page',
  '503',
  '504, empty',
  'reset before headers',
  'reset after headers',
];
/** A slow call is helped by a copy; which of the two is heard is no trouble. */
const hanging: readonly CauseName[] = ['no headers', 'slow body'];

describe.each(failing)('a trouble that passes (%s) is heard of in the log alone', cause => {
  test.each(sceneNames)('%s', async scene => {
    expect(wrongOf(await matrix.playPassing(cause, scene, 'warned of'))).toEqual([]);
  });
});

describe.each(hanging)('a single call that hangs (%s) is not heard of at all', cause => {
  test.each(sceneNames)('%s', async scene => {
    expect(wrongOf(await matrix.playPassing(cause, scene, 'not worth a word'))).toEqual([]);
  });
});

function wrongOf(cells: readonly JudgedCell[]): readonly (readonly string[])[] {
  const wrong = cells.filter(({ deviations }) => deviations.length > 0);
  return wrong.map(({ place, deviations }) => [place, ...deviations]);
}
