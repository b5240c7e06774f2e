import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { refusal, roomOf } from './house-arrows';
import { isBarrel, readImports } from './source-imports';

const src = resolve(__dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(path => /\.tsx?$/.test(path))
  .map(path => path.split(sep).join('/'))
  .sort();
const read = (path: string) => readFileSync(join(src, path), 'utf8');

/** What the checker says of one file with this text, as `line: reason`. */
function refusals(path: string, source: string): string[] {
  return readImports(source, path).flatMap(found => {
    const reason = refusal(path, found);
    return reason === null ? [] : [`${path}:${found.line}: ${reason} (${found.specifier ?? 'not a literal'})`];
  });
}

describe('the rooms of src', () => {
  test('are read at all', () => expect(files).toContain('music/playlist.ts'));

  test('hold every file', () => expect(files.filter(path => roomOf(path) === null)).toEqual([]));

  test('know only those whom the house plan lets them know', () => {
    expect(files.flatMap(path => refusals(path, read(path)))).toEqual([]);
  });

  test('have no barrel but the table of handlers', () => {
    const barrels = files.filter(path => path.endsWith('/index.ts') || isBarrel(read(path)));
    expect(barrels.filter(path => path !== 'skill/handlers/index.ts')).toEqual([]);
  });

  test('name files and folders in kebab-case, for what they hold', () => {
    const vague = /^(utils?|helpers?|managers?|common|misc|stuff|shared|.*-(utils?|helpers?|manager|impl)|i-.+)$/;
    const names = new Set(files.flatMap(path => path.replace(/\.tsx?$/, '').split('/')));
    const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
    expect([...names].filter(name => !kebab.test(name) || vague.test(name))).toEqual([]);
  });
});

describe('the checker of imports refuses', () => {
  test.each([
    ['music/x.ts', "import { readConfig } from '../config';", 'music may not know config'],
    ['music/x.ts', "import { join } from 'node:path';", 'music may not use node:path'],
    ['questions/x.ts', "import type { Reply } from '../skill/reply';", 'questions may not know skill'],
    ['speech/x.ts', "export { a } from '../questions/a';", 'speech may not know questions'],
    ['skill/x.ts', "import type { Wire } from '../spotify/wire';", 'skill may not know spotify'],
    ['skill/x.ts', "import { request } from 'node:https';", 'skill may not use node:https'],
    ['skill/x.ts', "import axios from 'axios';", 'skill may not use the package axios'],
    ['skill/x.ts', "import { services } from 'ask-sdk-model';", 'skill may use only the types of ask-sdk-model'],
    ['skill/handlers/x.ts', "import('../../simulator/alexa/x');", 'skill may not know simulator/alexa'],
    ['spotify/x.ts', "import type { Skill } from 'ask-sdk-core';", 'spotify may not use the package ask-sdk-core'],
    ['spotify/endpoints/x.ts', "import '../../log';", 'spotify may not know log'],
    ['compose.ts', "import { SkillBuilders } from 'ask-sdk-core';", 'compose may not use the package ask-sdk-core'],
    ['lambda.ts', "const c = require('./spotify/http');", 'lambda may not know spotify'],
    ['lambda.ts', "import { Handler } from 'aws-lambda';", 'lambda may use only the types of aws-lambda'],
    ['log.ts', "import fs = require('fs');", 'write node:fs'],
    ['config.ts', "type A = import('./log').Log;", 'config may not know log'],
    [
      'simulator/alexa/x.ts',
      "import type { S } from '../spotify/stand-in';",
      'simulator/alexa may not know simulator/spotify',
    ],
    [
      'simulator/spotify/x.ts',
      "import type { A } from '../alexa/a';",
      'simulator/spotify may not know simulator/alexa',
    ],
    ['simulator/spotify/x.ts', "import '../../spotify/http';", 'simulator/spotify may not know spotify'],
    ['simulator/terminal/x.ts', "import '../../skill/skill';", 'simulator/terminal may not know skill'],
    ['simulator/page/browser/x.tsx', "import '../server/x';", 'simulator/page/browser may not know'],
    ['simulator/page/browser/x.tsx', "import { join } from 'node:path';", 'may not use node:path'],
    ['compose.ts', "import model from '../skill-package/skill.json';", 'a file outside src/ is not for import'],
    ['compose.ts', 'const a = require(name);', 'the module is not named by a plain string'],
    ['compose.ts', "require.resolve('axios');", 'compose may not use the package axios'],
    ['music/x.ts', "import { a } from '@app/speech';", 'music may not use the package @app/speech'],
    ['attic/x.ts', "import '../music/page';", 'this file lies in no room'],
  ])('%s: %s', (path, source, reason) => {
    expect(refusals(path, source)).toEqual([expect.stringContaining(reason)]);
  });

  test('the wrong arrow alone, by its line', () => {
    const source = "import { a } from '../music/a';\nimport { b } from './b';\n\nimport { c } from '../spotify/c';\n";
    expect(refusals('questions/x.ts', source)).toEqual([
      'questions/x.ts:4: questions may not know spotify (../spotify/c)',
    ]);
  });

  test('no room for having the same beginning as another', () => {
    expect(refusals('questions/x.ts', "import '../music-box/a';")).toHaveLength(1);
  });
});

describe('the checker of imports lets pass', () => {
  test.each([
    ['questions/a.ts', "import type { Page } from '../music/page';\nimport { b } from './b';"],
    ['skill/a.ts', "import { SkillBuilders } from 'ask-sdk-core';\nimport type { Response } from 'ask-sdk-model';"],
    ['skill/a.ts', "import { type Response } from 'ask-sdk-model';\nexport type { Slot } from 'ask-sdk-model';"],
    ['spotify/a.ts', "import axios from 'axios';\nimport { Agent } from 'node:http';"],
    ['compose.ts', "import { createSkill } from './skill/skill';\nimport type { Response } from 'ask-sdk-model';"],
    [
      'simulator/spotify/a.ts',
      "import type { W } from '../../spotify/wire';\nimport type { C } from '../../music/deadline';",
    ],
    [
      'simulator/terminal/a.ts',
      "import { startAlexa } from '../alexa/a';\nimport { startStandIn } from '../spotify/b';",
    ],
    ['config.ts', "// import './log'\nconst text = \"import './log'\";"],
  ])('%s: %s', (path, source) => expect(refusals(path, source)).toEqual([]));
});

describe('the reader of imports', () => {
  test('tells what is erased from what is there at run time', () => {
    const erased = [
      "import type A from 'a'",
      "import { type A } from 'a'",
      "export type { A } from 'a'",
      "let a: import('a').A",
    ];
    const loaded = [
      "import 'a'",
      "import A, { type B } from 'a'",
      "import {} from 'a'",
      "import * as a from 'a'",
      "export * from 'a'",
    ];
    expect(erased.map(source => readImports(source)[0]?.typeOnly)).toEqual(erased.map(() => true));
    expect(loaded.map(source => readImports(source)[0]?.typeOnly)).toEqual(loaded.map(() => false));
  });

  test('knows a barrel from a file with something of its own', () => {
    expect(isBarrel("import './x';\nexport * from './a';\nexport { b } from './b';")).toBe(true);
    expect(isBarrel("export { b } from './b';\nexport const own = 1;")).toBe(false);
    expect(isBarrel("import './polyfill';")).toBe(false);
  });
});
