// Prints the path of a Chromium (or Chrome, or Edge) for the browser tests and the screenshots; exit code 1 and one line
// when there is none. With --install it is first fetched from Debian's or Ubuntu's packages where that needs no password.
// Usage: node scripts/find-chromium.mjs [--install]
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const { env, platform } = process;

/** Those given in the environment or found on PATH first, then where installers of the system put them. */
function candidates() {
  const suffix = platform === 'win32' ? '.exe' : '';
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(folder => folder !== '');
  return [...names.flatMap(name => folders.map(folder => join(folder, name + suffix))), ...usualPlaces()];
}

function usualPlaces() {
  if (platform === 'darwin') {
    const applications = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return applications.flatMap(name => folders.map(folder => join(folder, `${name}.app/Contents/MacOS`, name)));
  }
  if (platform !== 'win32') return [];
  const programs = ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'];
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(folder => folder !== undefined);
  return [...programs, 'Microsoft/Edge/Application/msedge.exe'].flatMap(program =>
    folders.map(folder => join(folder, program)),
  );
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    if (!statSync(path).isFile()) return false;
  } catch {
    return false;
  }
  // Ubuntu's package is a program that only says where to get the browser. Elsewhere --version may open a window.
  return platform !== 'linux' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function find() {
  return (env.CHROMIUM ? [env.CHROMIUM] : candidates()).find(runs) ?? null;
}

/** Without a password, or not at all: nobody is there to be asked. */
function install() {
  const [program, ...asRoot] = process.getuid?.() === 0 ? ['env'] : ['sudo', '-n', 'env'];
  const aptGet = [...asRoot, 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=120'];
  if (spawnSync(program, [...aptGet, '--version'], { stdio: 'ignore' }).status !== 0) return;
  const stdio = ['ignore', 2, 2]; // what apt-get says is no path
  spawnSync(program, [...aptGet, 'update'], { stdio });
  spawnSync(program, [...aptGet, 'install', '-y', '--no-install-recommends', 'chromium'], { stdio });
}

let path = find();
if (path === null && !env.CHROMIUM && process.argv.includes('--install')) {
  install();
  path = find();
}
if (path === null) {
  const unusable = env.CHROMIUM ? `CHROMIUM is ${env.CHROMIUM}, which does not run` : 'no Chromium found';
  console.error(`${unusable}; install Chromium or Chrome, or set CHROMIUM to its path`);
  process.exitCode = 1;
} else {
  console.log(path);
}
