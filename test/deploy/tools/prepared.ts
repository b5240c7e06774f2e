// Whether the tools of a proof are there; when not, why, and what to do about it.
import { spawnSync } from 'node:child_process';

export type Prepared =
  { readonly kind: 'ready' } | { readonly kind: 'missing'; readonly why: string; readonly mend: string };

export const ready: Prepared = { kind: 'ready' };

export function missing(why: string, mend: string): Prepared {
  return { kind: 'missing', why, mend };
}

export interface Wishes {
  /** Whether what is missing may be fetched where that needs no password. */
  readonly install: boolean;
  readonly say: (line: string) => void;
}

/** Whether a program starts; its version is not looked at. */
export function runs(program: string, args: readonly string[] = ['--version']): boolean {
  return spawnSync(program, args, { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

export interface Work {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Does it, with nobody there to be asked; null when it went well, else the end of what it said. */
export function troubleOf({ program, args, folder, environment = {} }: Work): string | null {
  const child = spawnSync(program, args, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    timeout: 15 * 60_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (child.status === 0) return null;
  const said = `${child.stdout}\n${child.stderr}`.trim().split('\n').slice(-8).join('\n');
  return said === '' ? (child.error?.message ?? `exit code ${child.status ?? 'unknown'}`) : said;
}

/** npm as a program that needs no shell: inside `npm run` it is a script of Node's. */
export function npm(args: readonly string[]): Pick<Work, 'program' | 'args'> {
  const script = process.env['npm_execpath'];
  return script === undefined ? { program: 'npm', args } : { program: process.execPath, args: [script, ...args] };
}
