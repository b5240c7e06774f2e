// Starts the bench's children, in an environment that tells nothing about the machine but the machine itself.
import { execFileSync, fork } from 'node:child_process';
import { join } from 'node:path';

/** The checkout: npm starts its scripts there. */
const root = process.cwd();
const inBench = (path: string) => join(root, 'test/bench', path);

export const paths = {
  bareNode: inBench('children/bare-node.cjs'),
  firstAnswer: inBench('children/first-answer.cjs'),
  warmTurns: inBench('children/warm-turns.cjs'),
  peer: inBench('peer/index.cjs'),
  launch: join(root, 'test/support/requests/launch.json'),
  list: join(root, 'test/support/requests/list-playlists.json'),
} as const;

/** Any token will do: the fixed Spotify does not look at it. */
export const accessToken = 'invented-access-token';

/**
 * Without Node's own variables: NODE_EXTRA_CA_CERTS makes each start of Node 20 read a long file, which doubles the time
 * of a bare node and so halves every ratio; NODE_OPTIONS changes what is measured.
 */
function environmentWith(variables: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('NODE_'));
  return { ...Object.fromEntries(own), LOG_LEVEL: 'silent', ...variables };
}

/** Runs one program to its end and returns what it printed; throws with its complaint when it fails. */
export function run(program: string, args: readonly string[], spotifyOrigin = 'http://127.0.0.1:1'): string {
  return execFileSync(process.execPath, [program, ...args], {
    env: environmentWith({ SPOTIFY_API_BASE_URL: `${spotifyOrigin}/v1` }),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  });
}

/** Builds what is shipped to a file of the bench's own. */
export function buildTo(outfile: string): void {
  run(join(root, 'scripts/build.mjs'), [outfile]);
}

/** A server that always says the same, in a process of its own so that its work is not the client's. */
export async function startFixedSpotify(): Promise<{ readonly origin: string; stop(): void }> {
  const child = fork(inBench('children/fixed-spotify.cjs'), { env: environmentWith({}), execArgv: [] });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', message => resolve((message as { port: number }).port));
    child.once('exit', code => reject(new Error(`The fixed Spotify did not start (exit code ${code ?? 'unknown'}).`)));
  });
  return { origin: `http://127.0.0.1:${port}`, stop: () => child.disconnect() };
}
