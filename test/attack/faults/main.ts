// The fault matrix as a table: npm run faults [-- SCENE …]. Fails when a cell is not what it has to be.
import { BUDGET_MS } from './cell';
import { openMatrix, type JudgedCell } from './matrix';
import { causeNames } from './causes';
import { sceneNames } from './scenes';
import { tableOf } from './table';

async function main(asked: readonly string[]): Promise<void> {
  const chosen = sceneNames.filter(name => asked.length === 0 || asked.includes(name));
  const matrix = await openMatrix(chosen);
  const cells: JudgedCell[] = [];
  for (const cause of causeNames) {
    for (const scene of chosen) cells.push(...(await matrix.play(cause, scene)));
  }
  await matrix.close();
  process.stdout.write(`${tableOf(cells)}\n`);
  const wrong = cells.filter(({ deviations }) => deviations.length > 0);
  for (const { cause, scene, place, deviations } of wrong) {
    process.stdout.write(`${cause} × ${scene} × ${place}\n${deviations.map(text => `  ${text}\n`).join('')}`);
  }
  const longestMs = Math.max(...cells.map(({ tookMs }) => tookMs));
  process.stdout.write(`${cells.length} cells played, ${wrong.length} not as they have to be.\n`);
  process.stdout.write(`The longest turn took ${longestMs} ms of the ${BUDGET_MS} ms it may take.\n`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

void main(process.argv.slice(2));
