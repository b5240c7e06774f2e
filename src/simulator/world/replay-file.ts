// Conversations as files that `ask dialog --replay` takes too: read, written, and those that came with the project. Knows
// the format, not how a conversation is held.
// As ask-cli 2.30.7 has it: it reads skillId, locale and userInput, never type, and takes no notice of other keys. The file's
// skillId and locale win over -s and -l; a blank one is refused, and so is a blank sentence. `.quit` ends it, without one it
// goes on at the keyboard. Any other word with a dot (.record, .help; .new is none) leaves the replay standing still.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '../alexa/json';
import { readSystemError } from './system-error';

export interface ReplayFile {
  readonly skillId: string;
  /** `en-US` */
  readonly locale: string;
  /** Sentences only, at least one, each on one line: `.quit` and what stands after it are left out. */
  readonly userInput: readonly string[];
}

/** Why a file is no replay file: one sentence with what to do, without anything of its content. */
export class ReplayFileError extends Error {
  override readonly name = 'ReplayFileError';
}

/** Stands where nobody knows the id of the deployed skill: ask-cli takes no file without one. */
export const unknownSkillId = 'amzn1.ask.skill.put-the-id-of-your-skill-here';

/** What ask-cli's keyboard takes for a command of its own. */
const command = /^\s*\.(?![.\d])\s*/;

/** Throws a ReplayFileError for what `ask dialog --replay` would refuse or get stuck in. */
export function readReplayFile(text: string): ReplayFile {
  const content = parse(text);
  if (!isObject(content)) throw new ReplayFileError('This is no replay file: it must hold a JSON object.');
  const { skillId, locale, userInput } = content;
  if (typeof skillId !== 'string' || skillId.trim() === '') {
    throw new ReplayFileError(`The replay file has no skillId: put "${unknownSkillId}" or your own there.`);
  }
  if (typeof locale !== 'string' || !/^[a-z]{2}-[A-Z]{2}$/.test(locale)) {
    throw new ReplayFileError('The replay file names no locale: put one such as "en-US" there.');
  }
  return { skillId, locale, userInput: readSentences(userInput) };
}

/** The file as text, ready to be saved. What cannot stand there as a sentence is made one or left out. */
export function replayFileText({ skillId, locale, userInput }: ReplayFile): string {
  const sentences = userInput.map(sentence => onOneLine(sentence.replace(command, ''))).filter(words => words !== '');
  const content = {
    skillId: skillId.trim() === '' ? unknownSkillId : skillId,
    locale,
    type: 'text',
    userInput: [...sentences, '.quit'],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The replay files of a folder in the order of their names; none when there is no such folder. `file` is the text. */
export function readReadyMade(
  folder: string,
): readonly { readonly name: string; readonly title: string; readonly file: string }[] {
  return namesIn(folder).map(name => ({
    name,
    title: titleOf(name),
    file: readFileSync(join(folder, `${name}.json`), 'utf8'),
  }));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new ReplayFileError(
      'This is no replay file: it is not JSON. Choose one that was saved here or by ask dialog.',
    );
  }
}

function readSentences(userInput: unknown): readonly string[] {
  if (!Array.isArray(userInput) || !userInput.every(sentence => typeof sentence === 'string')) {
    throw new ReplayFileError('The replay file has no userInput: put the list of sentences there.');
  }
  const lines = userInput.map(onOneLine);
  const end = lines.findIndex(line => /^\.quit( |$)/.test(line));
  const sentences = end === -1 ? lines : lines.slice(0, end);
  if (sentences.length === 0) {
    throw new ReplayFileError('The replay file holds no sentence: put at least one into userInput.');
  }
  refuse(lines.indexOf(''), 'is empty: write one there or take it out.');
  const commandAt = sentences.findIndex(sentence => command.test(sentence));
  refuse(commandAt, 'is a command that cannot be replayed: take it out; only .quit has a place there.');
  return sentences;
}

/** @param index of the sentence in question; -1 when there is none */
function refuse(index: number, why: string): void {
  if (index !== -1) throw new ReplayFileError(`Sentence ${index + 1} of the replay file ${why}`);
}

/** A line break would make two sentences of one. */
function onOneLine(sentence: string): string {
  return sentence.trim().replace(/\s+/g, ' ');
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter(file => file.endsWith('.json'))
      .map(file => file.slice(0, -'.json'.length))
      .sort();
  } catch (error) {
    if (readSystemError(error).code === 'ENOENT') return [];
    throw error;
  }
}

/** `another-kind-of-english` -> `Another kind of English` */
function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ').replace(/\b(alexa|english|spotify)\b/g, capitalised);
  return capitalised(words);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
