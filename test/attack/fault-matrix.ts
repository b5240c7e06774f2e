// The fault matrix of one intent as tests: a test for each cause in each scene, its cells compared as a whole.
import { causeNames } from './faults/causes';
import { openMatrix, placesOf, type JudgedCell, type Matrix } from './faults/matrix';
import { endpoints, sceneNames, scenes, type Scene } from './faults/scenes';

/** Nothing here measures time; whoever shares their machine with others may take some. */
const PATIENCE_MS = 120_000;

/** Plays the cells of the scenes of one intent. */
export function holdsUnderFaults(intent: Scene['intent']): void {
  const own = sceneNames.filter(name => scenes[name].intent === intent);
  let matrix: Matrix;
  jest.setTimeout(PATIENCE_MS);
  beforeAll(async () => void (matrix = await openMatrix(own)));
  afterAll(() => matrix.close());

  describe.each(own)('%s', scene => {
    test('asks Spotify for what the table of scenes says, and for nothing else', async () => {
      const { calls, wrong, line } = await matrix.healthy(scene);
      const used: Scene['uses'] = scenes[scene].uses;
      expect([...new Set(calls)].sort()).toEqual(endpoints.filter(call => used[call] !== undefined));
      expect([wrong, line?.['level']]).toEqual([[], 'info']);
    });

    test.each(causeNames)('is answered as it has to be: %s', async cause => {
      const places = placesOf(cause, scene).filter(place => place !== 'elsewhere');
      expect(wrongOf(await matrix.play(cause, scene, places))).toEqual([]);
    });

    // What is never asked for cannot fail in many ways: the command plays all of them, here a few will do.
    test.each(['500', '401 expired', 'no headers'] as const)(
      'is answered as ever while everything fails that it has no need of: %s',
      async cause => {
        expect(wrongOf(await matrix.play(cause, scene, ['elsewhere']))).toEqual([]);
      },
    );
  });
}

function wrongOf(cells: readonly JudgedCell[]): readonly (readonly string[])[] {
  const wrong = cells.filter(({ deviations }) => deviations.length > 0);
  return wrong.map(({ place, deviations }) => [place, ...deviations]);
}
