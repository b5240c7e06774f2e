// Fetches packages of Debian or Ubuntu, where that needs no password: nobody is there to be asked.
import { troubleOf } from './prepared';

/** Null when they are installed now; else why not. */
export function installFromDebian(packages: readonly string[]): string | null {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const aptGet = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=120'];
  const [program = '', ...before] = [...asRoot, ...aptGet];
  const run = (...args: readonly string[]): string | null =>
    troubleOf({ program, args: [...before, ...args], folder: '/' });
  return run('update') ?? run('install', '-y', '--no-install-recommends', ...packages);
}
