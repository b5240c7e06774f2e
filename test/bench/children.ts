// Starts the bench's children, in an environment that tells nothing about the machine but the machine itself.
import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** The checkout: npm starts its scripts there. */
const root = process.cwd();

export const inRoot = (path: string) => join(root, path);

/** What a program may need to run at all. Anything else could change what is measured, or whom it talks to. */
const harmless = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'LD_LIBRARY_PATH'];

export type Variables = Readonly<Record<string, string>>;

/**
 * Above all without Node's own variables: NODE_EXTRA_CA_CERTS makes each start of Node 20 read a long file, which doubles the
 * time of a bare node and so halves every ratio; NODE_OPTIONS, NODE_COMPILE_CACHE and their like change what is measured.
 */
function environmentWith(variables: Variables): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => harmless.includes(name));
  return { ...Object.fromEntries(own), ...variables };
}

/** Runs `node` with these arguments to its end and returns what it printed; throws with its complaint when it fails. */
export function run(args: readonly string[], variables: Variables = {}): string {
  return execFileSync(process.execPath, [...args], {
    env: environmentWith(variables),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  });
}

const running = new Set<ChildProcess>();

/** Ends every program that still runs: what failed beside others must not wait for them. */
export function stopAll(): void {
  for (const child of running) child.kill();
}

/** Starts a program and gives its first message. It may stay after that, until `stopAll`. */
export async function start(
  program: string,
  { args, variables = {} }: { readonly args: readonly string[]; readonly variables?: Variables },
): Promise<unknown> {
  // Its log goes nowhere: the lines are written, and nobody has to read them.
  const child = fork(program, [...args], {
    env: environmentWith(variables),
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('error', reject);
    child.once('close', code => reject(new Error(`${program} ended with code ${code ?? 'none'}.\n${complaint}`)));
  });
}
