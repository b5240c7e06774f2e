// Reads a skill package from disk as it is, right or wrong. Knows which files there are, not what should stand in them.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { error, placeOf, type Found } from './finding';
import { isObject, type JsonObject } from './json';

export interface JsonFile {
  /** Path in the package, with forward slashes. */
  readonly file: string;
  readonly json: JsonObject;
  readonly bytes: number;
}

export interface ModelFile extends JsonFile {
  /** As the file's name says. */
  readonly locale: string;
}

export interface SkillPackage {
  /** Every file, by path with forward slashes, sorted. */
  readonly files: readonly string[];
  /** Null when there is none that can be read; then `unreadable` says why. */
  readonly manifest: JsonFile | null;
  readonly accountLinking: JsonFile | null;
  readonly models: readonly ModelFile[];
  /** What could not be read at all. */
  readonly unreadable: readonly Found[];
  /** The bytes of any file; null when it is not there. */
  readonly read: (file: string) => Buffer | null;
}

export const manifestFile = 'skill.json';
export const accountLinkingFile = 'account-linking.json';
const modelFile = /^interactionModels\/custom\/([^/]+)\.json$/;

/** Throws when `folder` is no folder that can be listed; whatever is wrong inside it is in the result. */
export function readSkillPackage(folder: string): SkillPackage {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'));
  const read = (file: string) => (files.includes(file) ? readFileSync(join(folder, file)) : null);
  return packageOf(files.sort(), read);
}

/** The package made of these files. For `readSkillPackage`, and for tests without a disk. */
export function packageOf(files: readonly string[], read: SkillPackage['read']): SkillPackage {
  const unreadable: Found[] = [];
  const open = (file: string): JsonFile | null => {
    const opened = openJson(file, read);
    if ('json' in opened) return opened;
    unreadable.push(opened);
    return null;
  };
  const models = files.flatMap(file => {
    const locale = modelFile.exec(file)?.[1];
    const opened = locale === undefined ? null : open(file);
    return locale === undefined || opened === null ? [] : [{ ...opened, locale }];
  });
  return { files, manifest: open(manifestFile), accountLinking: open(accountLinkingFile), models, unreadable, read };
}

function openJson(file: string, read: SkillPackage['read']): JsonFile | Found {
  const content = read(file);
  if (content === null) return error(placeOf(file), `The skill package has no ${file}.`, 'Write it.');
  let json: unknown;
  try {
    json = JSON.parse(content.toString('utf8'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return error(placeOf(file), `This is no JSON: ${reason}.`, 'Correct the syntax there.');
  }
  if (!isObject(json)) return error(placeOf(file), 'This holds no JSON object.', 'Put it in braces: { … }.');
  return { file, json, bytes: content.length };
}
