// The rooms of src/ and who may know whom. The one table that says so to a machine; CONTRIBUTING says it to people.
import { dirname, join, normalize } from 'node:path/posix';
import { isBuiltin } from 'node:module';
import type { SourceImport } from './source-imports';

/** What one room may import. Rooms and files are paths under src/; `npm` and `types` are package names. */
interface Room {
  readonly knows: readonly string[];
  /** Node's own modules: all of them, or these. */
  readonly node?: 'all' | readonly string[];
  readonly npm?: readonly string[];
  /** Packages of which only types may be used: they leave nothing behind at run time. */
  readonly types?: readonly string[];
}

/** What every part of the simulator may know of the skill: how long a turn lasts, and Spotify's words. */
const simulated: readonly string[] = ['config', 'log', 'music/deadline', 'spotify/wire', 'spotify/scopes'];

const rooms: Readonly<Record<string, Room>> = {
  'simulator/alexa': { knows: simulated, node: 'all', npm: ['saxes', 'ssml-check'], types: ['ask-sdk-model'] },
  'simulator/spotify': { knows: simulated, node: 'all', npm: ['@node-oauth/oauth2-server'] },
  'simulator/world': {
    knows: [...simulated, 'compose', 'simulator/alexa', 'simulator/spotify'],
    node: 'all',
    types: ['ask-sdk-model'],
  },
  'simulator/terminal': {
    knows: [...simulated, 'simulator/alexa', 'simulator/spotify', 'simulator/world'],
    node: 'all',
    types: ['ask-sdk-model'],
  },
  // Types only, and the addresses: what both sides of the page share.
  'simulator/page/contract': { knows: ['simulator/alexa', 'simulator/spotify', 'simulator/world'] },
  'simulator/page/json-break': { knows: [] }, // said alike where it is typed and where it is sent
  'simulator/page/server': {
    knows: [
      ...simulated,
      'simulator/alexa',
      'simulator/spotify',
      'simulator/world',
      'simulator/page/contract',
      'simulator/page/json-break',
    ],
    node: 'all',
    npm: ['hono', '@hono/node-server', 'valibot', 'open'],
    types: ['ask-sdk-model'],
  },
  'simulator/page/browser': {
    knows: ['simulator/page/contract', 'simulator/page/json-break'],
    npm: ['preact', '@preact/signals', '@fontsource-variable/instrument-sans', '@fontsource-variable/jetbrains-mono'],
  },
  music: { knows: [] },
  questions: { knows: ['music'] },
  speech: { knows: ['music'] },
  skill: {
    knows: ['music', 'questions', 'speech', 'log', 'config'],
    node: ['node:crypto'], // listeners are remembered by a hash
    npm: ['ask-sdk-core'],
    types: ['ask-sdk-model'],
  },
  spotify: { knows: ['music'], node: 'all', npm: ['axios'] },
  memory: { knows: ['music'], npm: ['@aws-sdk/client-dynamodb'] }, // loaded where a table is asked for, never bundled
  // Tools of whoever deploys: they read skill-package/, never the skill, and nobody imports them.
  setup: { knows: ['config', 'spotify/scopes'], node: 'all', npm: ['ajv'] },
  config: { knows: [] },
  log: { knows: ['config'] },
  metrics: { knows: [] },
  compose: {
    knows: ['skill', 'spotify', 'memory', 'music', 'speech', 'questions', 'config', 'log'],
    types: ['ask-sdk-model'],
  },
  lambda: { knows: ['compose', 'config', 'log', 'metrics'], types: ['ask-sdk-model', 'aws-lambda'] },
};

/** The room a file belongs to (`simulator/alexa`, `music`, `config`); null when the house has no such room. */
export function roomOf(path: string): string | null {
  const module = path.replace(/\.tsx?$/, '');
  return Object.keys(rooms).find(room => isWithin(module, room)) ?? null;
}

/**
 * Why this import may not be, in one sentence; null when it may.
 * @param importer path under src/ with forward slashes, such as `skill/turn.ts`
 */
export function refusal(importer: string, { specifier, typeOnly }: SourceImport): string | null {
  const roomName = roomOf(importer);
  const room = roomName === null ? undefined : rooms[roomName];
  if (roomName === null || room === undefined) return 'this file lies in no room of the house';
  if (specifier === null) return 'the module is not named by a plain string, so nobody can check it';
  if (isBuiltin(specifier)) {
    if (!specifier.startsWith('node:')) return `write node:${specifier}`;
    return room.node === 'all' || room.node?.includes(specifier) === true
      ? null
      : `${roomName} may not use ${specifier}`;
  }
  if (!specifier.startsWith('.')) return packageRefusal(roomName, packageName(specifier), typeOnly);
  const target = normalize(join(dirname(importer), specifier));
  if (target.startsWith('..')) return 'a file outside src/ is not for import';
  if (isWithin(target, roomName) || room.knows.some(known => isWithin(target, known))) return null;
  return `${roomName} may not know ${roomOf(target) ?? target}`;
}

function packageRefusal(roomName: string, name: string, typeOnly: boolean): string | null {
  const { npm = [], types = [] } = rooms[roomName] ?? {};
  if (npm.includes(name)) return null;
  if (types.includes(name)) return typeOnly ? null : `${roomName} may use only the types of ${name}`;
  return `${roomName} may not use the package ${name}`;
}

/** `@scope/name/deep/path` -> `@scope/name`. */
function packageName(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

function isWithin(module: string, room: string): boolean {
  return module === room || module.startsWith(`${room}/`);
}
