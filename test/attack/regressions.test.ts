import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCase } from './attack-case';
import { doAgain } from './attacks';

const folder = join(__dirname, 'regressions');
const kept = readdirSync(folder).filter(name => name.endsWith('.json'));

test.each(kept)('what was found once is answered well: %s', async name => {
  expect(await doAgain(readCase(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
});
