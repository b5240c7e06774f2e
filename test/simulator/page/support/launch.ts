// Starts Chromium so that it speaks to nobody but this machine.
import { chromium, type Browser } from 'playwright-core';

/** Names of other machines do not exist for it, and it goes through no proxy: what the tests may not do it cannot either. */
const loopbackOnly = [
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

export async function launch(executablePath: string): Promise<Browser> {
  const start = (chromiumSandbox: boolean) =>
    chromium.launch({ executablePath, headless: true, chromiumSandbox, args: loopbackOnly });
  if (process.getuid?.() === 0) return start(false); // as root there is no sandbox
  // In many containers there is none either; the pages are our own.
  return start(true).catch(() => start(false));
}
