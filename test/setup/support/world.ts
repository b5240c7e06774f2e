// A developer's machine that is not there: a project folder and a home of their own, an ask-cli and an Amazon that only pretend.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { adoptSkill } from '../../../src/setup/ask/adopt-skill';
import type { Command, Ended } from '../../../src/setup/outside/command';
import type { Environment, HttpAnswer, HttpRequest, Outside } from '../../../src/setup/outside/outside';
import { projectRoot } from '../../contract/project-files';
import { pretendAmazon, type Amazon } from './amazon';

export const skillId = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000001';
export const vendorId = 'MVENDOR';
export const client = { id: 'client-id-of-the-app', secret: 'secret-of-the-app' };
export const clientVariables = { SPOTIFY_CLIENT_ID: client.id, SPOTIFY_CLIENT_SECRET: client.secret };

export interface World {
  readonly outside: Outside;
  readonly amazon: Amazon;
  readonly folder: string;
  readonly home: string;
  readonly said: readonly string[];
  readonly commands: readonly Command[];
  readonly sent: readonly HttpRequest[];
  readonly asked: readonly { readonly question: string; readonly hidden: boolean }[];
  /** As one text. */
  readonly text: () => string;
  readonly write: (path: string, content: string) => void;
  readonly read: (path: string) => string;
  /** What each run of ask-cli was told, as one line each. */
  readonly askRuns: () => readonly string[];
}

export interface WorldOptions {
  readonly environment?: Environment;
  /** Answers of whoever sits at the terminal; without them nobody does. */
  readonly typed?: readonly string[];
  /** What a program answers; ask-cli's own answers come from `amazon` where this says nothing. */
  readonly programs?: (command: Command, words: string) => Partial<Ended> | undefined;
  readonly spotify?: (request: HttpRequest) => HttpAnswer | null;
  /** The skill has been deployed from here. */
  readonly deployed?: boolean;
  /** ask-cli lies in tools/ask. */
  readonly installed?: boolean;
}

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const spotifyKnowsAll = ({ method }: HttpRequest): HttpAnswer =>
  method === 'POST' ? { status: 200, text: '{"access_token":"x"}' } : { status: 303, text: '' };

export function openWorld(options: WorldOptions = {}): World {
  const { environment = {}, deployed = true, installed = true, programs, typed, spotify = spotifyKnowsAll } = options;
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'record-keeper-setup-')));
  folders.push(base);
  const [folder, home] = [join(base, 'project'), join(base, 'home')];
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), content);
  };
  for (const part of ['skill-package', 'infrastructure', 'ask-resources.json', 'package.json']) {
    cpSync(join(projectRoot, part), join(folder, part), { recursive: true });
  }
  write('project/lambda/index.js', 'the bundle');
  write('project/lambda/THIRD-PARTY-LICENSES.txt', 'whose work is in it');
  write('project/lambda/README.md', 'what is in this folder');
  if (installed) write('project/tools/ask/node_modules/ask-cli/dist/bin/ask.js', '');
  if (deployed) adoptSkill(folder, 'default', skillId);
  write(
    'home/.ask/cli_config',
    JSON.stringify({ profiles: { default: { vendor_id: vendorId, aws_profile: 'mine' } } }),
  );
  write('home/.aws/credentials', '[mine]\naws_access_key_id = x\n');

  const said: string[] = [];
  const commands: Command[] = [];
  const sent: HttpRequest[] = [];
  const asked: { question: string; hidden: boolean }[] = [];
  const answers = [...(typed ?? [])];
  const amazon = pretendAmazon(skillId);
  const wordsOf = ({ args }: Command) => args.filter(word => !word.endsWith('ask.js')).join(' ');
  const outside: Outside = {
    environment: { PATH: '', ...environment },
    projectFolder: folder,
    homeFolder: home,
    run(command) {
      commands.push(command);
      const words = wordsOf(command);
      const ended =
        programs?.(command, words) ?? (words === '--version' ? { output: '2.30.7\n' } : amazon.run(command));
      return Promise.resolve({ code: 0, output: '', errors: '', ...ended });
    },
    send(request) {
      sent.push(request);
      return Promise.resolve(spotify(request));
    },
    prompt:
      typed === undefined
        ? null
        : (question, { hidden }) => {
            asked.push({ question, hidden });
            return Promise.resolve(answers.shift() ?? '');
          },
    say: line => said.push(line),
    atExit: () => () => undefined,
  };
  return {
    outside,
    amazon,
    folder,
    home,
    said,
    commands,
    sent,
    asked,
    text: () => said.join('\n'),
    write,
    read: path => readFileSync(join(base, path), 'utf8'),
    askRuns: () => commands.filter(({ args }) => args.some(word => word.endsWith('ask.js'))).map(wordsOf),
  };
}
