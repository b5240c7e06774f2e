// Where ask-cli is on this machine, and whether it starts: the project's own copy in tools/ask first, then one that is on the PATH.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Ended } from '../outside/command';
import { readValue } from '../outside/env-file';
import type { Outside } from '../outside/outside';

/** How to start ask-cli: the program and what comes before ask's own arguments. */
export interface AskProgram {
  readonly program: string;
  readonly before: readonly string[];
  readonly from: 'tools/ask' | 'PATH';
}

export type FoundAsk =
  | { readonly kind: 'works'; readonly ask: AskProgram; readonly version: string }
  | { readonly kind: 'broken'; readonly ask: AskProgram; readonly why: string; readonly antlr4ts: boolean }
  | { readonly kind: 'missing' };

const script = 'node_modules/ask-cli/dist/bin/ask.js';

/** The first ask-cli 2 that starts; else the first that does not; else none. */
export async function findAsk(outside: Outside): Promise<FoundAsk> {
  let broken: FoundAsk | null = null;
  for (const ask of [ownAsk(outside.projectFolder), askOnPath(outside.environment['PATH'] ?? '')]) {
    if (ask === null) continue;
    const found = judge(ask, await outside.run({ ...starting(ask, ['--version']), folder: outside.projectFolder }));
    if (found.kind === 'works') return found;
    broken ??= found;
  }
  return broken ?? { kind: 'missing' };
}

/** The words that start ask-cli with these arguments. */
export function starting({ program, before }: AskProgram, args: readonly string[]) {
  return { program, args: [...before, ...args] };
}

function ownAsk(projectFolder: string): AskProgram | null {
  const path = join(projectFolder, 'tools/ask', script);
  return existsSync(path) ? { program: process.execPath, before: [path], from: 'tools/ask' } : null;
}

function askOnPath(path: string): AskProgram | null {
  for (const folder of path.split(delimiter).filter(folder => folder !== '')) {
    // npm's start script for Windows needs a shell; what it starts lies beside it and needs none.
    const beside = join(folder, script);
    if (existsSync(join(folder, 'ask.cmd')) && existsSync(beside)) {
      return { program: process.execPath, before: [beside], from: 'PATH' };
    }
    const file = join(folder, 'ask');
    if (process.platform !== 'win32' && isExecutable(file)) return { program: file, before: [], from: 'PATH' };
  }
  return null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function judge(ask: AskProgram, { code, output, errors }: Ended): FoundAsk {
  const version = /^(\d+\.\d+\.\d+)\s*$/m.exec(output)?.[1];
  if (code === 0 && version?.startsWith('2.') === true) return { kind: 'works', ask, version };
  // The latest antlr4ts is broken; its first file to fail is this one.
  const antlr4ts = /XPathLexer|antlr4ts/.test(errors);
  if (antlr4ts) return { kind: 'broken', ask, why: 'the package antlr4ts inside it is broken', antlr4ts };
  const why = version === undefined ? firstLine(errors || output) : `version ${version} is not of the line 2`;
  return { kind: 'broken', ask, why, antlr4ts };
}

function firstLine(text: string): string {
  return readValue({ text: text.trim().split('\n')[0] }, 'text') ?? 'it says nothing';
}
