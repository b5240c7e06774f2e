// Whether this Node is one the tools run on.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ok, wrong, type Finding } from '../finding';

/** @param running such as "20.19.1" */
export function checkNode(projectFolder: string, running: string): Finding {
  const { engines } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
    readonly engines: { readonly node: string };
  };
  const least = engines.node.replace(/^\D+/, '');
  return isAtLeast(running, least)
    ? ok(running)
    : wrong(`${running} is too old`, `Install Node ${least} or newer: https://nodejs.org`);
}

function isAtLeast(version: string, least: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}
