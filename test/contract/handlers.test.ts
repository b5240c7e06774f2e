import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { intents } from '../../src/skill/intents';
import { projectRoot } from './project-files';
import { readImports } from './source-imports';

const folder = join(projectRoot, 'src/skill/handlers');
const testFolder = join(projectRoot, 'test/skill/handlers');

const handlers = namesIn(folder, /\.ts$/).filter(name => name !== 'index');
const table = readImports(readFileSync(join(folder, 'index.ts'), 'utf8')).map(found => found.specifier);

function namesIn(path: string, ending: RegExp): string[] {
  return readdirSync(path)
    .filter(name => ending.test(name))
    .map(name => name.replace(ending, ''))
    .sort();
}

/** `ReadPlaylistIntent` -> `read-playlist`, `SessionEndedRequest` -> `session-ended`. */
function fileNameOf(requestName: string): string {
  const [, words = ''] = /^(.+?)(?:Intent|Request)$/.exec(requestName) ?? [];
  return words.replace(/(?<=[a-z0-9])[A-Z]/g, '-$&').toLowerCase();
}

describe('the handlers', () => {
  test('of our own intents and of requests lie where a newcomer looks: the file is named for the intent', () => {
    const own = Object.keys(intents).filter(name => !name.startsWith('AMAZON.'));
    expect(own).toContain('ListPlaylistsIntent');
    const expected = [...own, 'LaunchRequest', 'SessionEndedRequest'].map(fileNameOf);
    expect(expected.filter(name => !handlers.includes(name))).toEqual([]);
  });

  test('all stand in the table, and the table names no other', () => {
    const listed = table.filter(specifier => specifier?.startsWith('./') === true);
    expect([...new Set(listed)].sort()).toEqual(handlers.map(name => `./${name}`));
  });

  test('each have a test of their own', () => {
    expect(handlers.filter(name => !existsSync(join(testFolder, `${name}.test.ts`)))).toEqual([]);
  });

  test('have no test left over from one that is gone', () => {
    expect(namesIn(testFolder, /\.test\.ts$/).filter(name => !handlers.includes(name))).toEqual([]);
  });
});

test.each([
  ['ReadPlaylistIntent', 'read-playlist'],
  ['GoToPositionIntent', 'go-to-position'],
  ['PlayIntent', 'play'],
  ['LaunchRequest', 'launch'],
  ['SessionEndedRequest', 'session-ended'],
])('%s is looked for in %s.ts', (requestName, fileName) => expect(fileNameOf(requestName)).toBe(fileName));
