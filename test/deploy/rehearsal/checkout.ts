// A checkout of its own for one rehearsal, with a home of its own: commands run there as a developer runs them.
import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { projectFiles, projectRoot } from '../../contract/project-files';
import { npm } from '../tools/prepared';

export interface Ended {
  readonly code: number | null;
  /** Both streams, as they would be on the screen. */
  readonly said: string;
}

export interface Checkout {
  readonly folder: string;
  /** Starts `npm run <script> -- <words>` and waits for its end. */
  run(script: string, words?: readonly string[]): Promise<Ended>;
  /** The same, and what Ctrl-C does to it: the whole group of processes hears it. */
  start(script: string, words?: readonly string[]): { readonly ended: Promise<Ended>; readonly interrupt: () => void };
  /** What git would commit or call untracked; empty when the checkout is as it was. */
  gitStatus(): string;
  /** Every file that was left in the checkout, the home and the place for temporary files and holds the text. */
  filesWith(text: string): readonly { readonly path: string; readonly mode: string }[];
  /** The argument list of every Node that ran, one line each. */
  argumentLists(): string;
  /** Hosts other than this machine that somebody tried to reach. */
  strangers(): string;
  remove(): void;
}

export interface CheckoutOptions {
  readonly environment: Readonly<Record<string, string>>;
  /** Files of the home folder by path. */
  readonly home: Readonly<Record<string, string>>;
}

export function makeCheckout({ environment, home }: CheckoutOptions): Checkout {
  const place = mkdtempSync(join(tmpdir(), 'record-keeper-rehearsal-'));
  const inPlace = (name: string): string => join(place, name);
  const [folder, homeFolder, temporary] = ['checkout', 'home', 'tmp'].map(inPlace) as [string, string, string];
  for (const made of [homeFolder, temporary]) mkdirSync(made);
  for (const [path, text] of Object.entries(home)) {
    mkdirSync(dirname(join(homeFolder, path)), { recursive: true });
    writeFileSync(join(homeFolder, path), text, { mode: 0o600 });
  }
  for (const path of projectFiles()) cpSync(join(projectRoot, path), join(folder, path));
  for (const modules of ['node_modules', 'tools/ask/node_modules']) {
    symlinkSync(resolve(projectRoot, modules), join(folder, modules), 'dir');
  }
  const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  git('init', '--quiet');
  writeFileSync(join(folder, '.git/info/exclude'), 'node_modules\n'); // here it is a link, which .gitignore does not name
  git('add', '--all');
  git('-c', 'user.name=rehearsal', '-c', 'user.email=rehearsal@localhost', 'commit', '--quiet', '-m', 'as it is');
  const notes = { REHEARSAL_ARGUMENTS: inPlace('arguments'), REHEARSAL_STRANGERS: inPlace('strangers') };
  for (const path of Object.values(notes)) writeFileSync(path, '');

  const start: Checkout['start'] = (script, words = []) => {
    const { program, args } = npm(['run', '--silent', script, ...(words.length > 0 ? ['--', ...words] : [])]);
    const child = spawn(program, args, {
      cwd: folder,
      detached: true, // a group of its own, as a shell would make it
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOME: homeFolder,
        TMPDIR: temporary,
        NODE_OPTIONS: `--require=${join(projectRoot, 'test/deploy/rehearsal/watch.cjs')}`,
        npm_config_update_notifier: 'false',
        ...notes,
        ...environment,
      },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => void (said += text));
    }
    const ended = new Promise<Ended>(done => child.once('close', code => done({ code, said })));
    return { ended, interrupt: () => process.kill(-(child.pid ?? 0), 'SIGINT') };
  };

  return {
    folder,
    start,
    run: (script, words) => start(script, words).ended,
    gitStatus: () => git('status', '--porcelain'),
    filesWith: text =>
      [folder, homeFolder, temporary]
        .flatMap(filesIn)
        .filter(path => readFileSync(path).includes(text))
        .map(path => ({ path: relative(place, path), mode: (statSync(path).mode & 0o777).toString(8) })),
    argumentLists: () => readFileSync(notes.REHEARSAL_ARGUMENTS, 'utf8'),
    strangers: () => readFileSync(notes.REHEARSAL_STRANGERS, 'utf8'),
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
  });
}
