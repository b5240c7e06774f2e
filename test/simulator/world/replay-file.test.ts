import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  readReadyMade,
  readReplayFile,
  replayFileText,
  ReplayFileError,
  unknownSkillId,
} from '../../../src/simulator/world/replay-file';

const file = {
  skillId: 'amzn1.ask.skill.one',
  locale: 'en-GB',
  userInput: ['open record keeper', 'list my playlists'],
};
const text = (changes: Readonly<Record<string, unknown>>) => JSON.stringify({ ...file, type: 'text', ...changes });

function complaint(content: string): string {
  try {
    readReplayFile(content);
  } catch (error) {
    if (error instanceof ReplayFileError) return error.message;
    throw error;
  }
  return 'It was read.';
}

describe('a conversation that is saved', () => {
  test('has exactly the keys that ask dialog writes, and ends so that it does not wait at the keyboard', () => {
    expect(JSON.parse(replayFileText(file))).toEqual({
      skillId: 'amzn1.ask.skill.one',
      locale: 'en-GB',
      type: 'text',
      userInput: ['open record keeper', 'list my playlists', '.quit'],
    });
  });

  test('can be read by people: a line for each sentence', () => {
    expect(replayFileText(file).split('\n')).toEqual(
      expect.arrayContaining(['    "open record keeper",', '    "list my playlists",', '']),
    );
  });

  test('is the same when it is opened again', () => expect(readReplayFile(replayFileText(file))).toEqual(file));

  test('says where the id of a skill belongs when nobody knows it: ask dialog takes no file without one', () => {
    expect(readReplayFile(replayFileText({ ...file, skillId: ' ' })).skillId).toBe(unknownSkillId);
  });

  test('holds nothing that would stop a replay: no blank, no command, no sentence of two lines', () => {
    const userInput = ['open record\nkeeper', '  ', '.new', '.quit', ' . ', 'stop'];
    expect(readReplayFile(replayFileText({ ...file, userInput })).userInput).toEqual([
      'open record keeper',
      'new',
      'quit',
      'stop',
    ]);
  });
});

describe('a replay file that is opened', () => {
  test('ends at .quit, whatever comes after it', () => {
    const userInput = [' open record keeper ', '.quit', 'list my playlists'];
    expect(readReplayFile(text({ userInput })).userInput).toEqual(['open record keeper']);
    expect(readReplayFile(text({ userInput: ['stop', '.quit now'] })).userInput).toEqual(['stop']);
  });

  test('may lack .quit and type, and hold what nobody asked for: ask dialog does not mind either', () => {
    expect(readReplayFile(text({ type: undefined, colour: 'blue' }))).toEqual(file);
  });

  test('may begin with the mark that Windows writes', () => expect(readReplayFile(`\uFEFF${text({})}`)).toEqual(file));

  test('may have a number or dots where a sentence begins', () => {
    const userInput = ['.5 and more', '...well'];
    expect(readReplayFile(text({ userInput })).userInput).toEqual(userInput);
  });

  test.each([
    ['open record keeper', 'not JSON'],
    ['["open record keeper"]', 'a JSON object'],
    ['null', 'a JSON object'],
    [text({ skillId: '' }), 'no skillId'],
    [text({ skillId: 7 }), 'no skillId'],
    [text({ locale: '' }), 'no locale'],
    [text({ locale: 'English' }), 'no locale'],
    [text({ userInput: undefined }), 'no userInput'],
    [text({ userInput: 'stop' }), 'no userInput'],
    [text({ userInput: ['stop', 7] }), 'no userInput'],
    [text({ userInput: [] }), 'no sentence'],
    [text({ userInput: ['.quit'] }), 'no sentence'],
    [text({ userInput: ['stop', ' ', '.quit'] }), 'Sentence 2'],
    [text({ userInput: ['stop', '.quit', ''] }), 'Sentence 3'],
    [text({ userInput: ['stop', '.new', 'stop'] }), 'Sentence 2'],
    [text({ userInput: ['.record here.json', 'stop'] }), 'Sentence 1'],
  ])('is refused where ask dialog would refuse it or stand still: %s', (content, expected) => {
    expect(complaint(content)).toContain(expected);
    expect(complaint(content)).toMatch(/(: .+\.|\. Choose .+\.)$/); // what to do
  });

  test('is never quoted when it is refused', () => {
    const secret = 'my diary';
    const contents = [
      secret,
      text({ userInput: [secret, ''] }),
      text({ locale: secret }),
      text({ skillId: '', secret }),
    ];
    expect(contents.map(complaint).filter(message => message.includes(secret))).toEqual([]);
  });
});

describe('the ready-made conversations of a folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'replays-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('come in the order of their names, with a title for people', () => {
    writeFileSync(join(folder, 'list-and-page.json'), text({}));
    writeFileSync(join(folder, 'another-kind-of-english.json'), text({ locale: 'en-IN' }));
    writeFileSync(join(folder, 'README.md'), '# Replays');
    expect(readReadyMade(folder)).toEqual([
      { name: 'another-kind-of-english', title: 'Another kind of English', file: text({ locale: 'en-IN' }) },
      { name: 'list-and-page', title: 'List and page', file: text({}) },
    ]);
  });

  test('are none when the folder is not there', () => expect(readReadyMade(join(folder, 'elsewhere'))).toEqual([]));
});
