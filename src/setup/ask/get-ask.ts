// An ask-cli that works, for the tools that need one: found, or installed into tools/ask with a line that says so.
import { join } from 'node:path';
import { readValue } from '../outside/env-file';
import type { Outside } from '../outside/outside';
import { SetupError } from '../outside/setup-error';
import { findAsk, type AskProgram } from './find-ask';

const INSTALL = 'npm run ask:install';

/** Throws a SetupError when there is none and none can be installed. */
export async function getAsk(outside: Outside): Promise<AskProgram> {
  const found = await findAsk(outside);
  if (found.kind === 'works') return found.ask;
  if (found.kind === 'broken' && found.ask.from === 'tools/ask') {
    throw new SetupError(`ask-cli in tools/ask does not start: ${found.why}.`, `Install it anew: ${INSTALL}`);
  }
  const reason = found.kind === 'missing' ? 'ask-cli is not here yet' : `ask-cli on the PATH does not do: ${found.why}`;
  outside.say(`${reason}. Installing it into tools/ask, once: about a minute and 200 MB …`);
  await installAsk(outside);
  const installed = await findAsk(outside);
  if (installed.kind === 'works') return installed.ask;
  throw new SetupError('ask-cli was installed and is not found.', `Remove tools/ask/node_modules, then: ${INSTALL}`);
}

/** Installs it anew from the lock file; returns its version. Throws a SetupError when npm fails, or it does not start. */
export async function installAsk(outside: Outside): Promise<string> {
  // Inside `npm run` this is npm itself as a script, which starts without a shell on every system.
  const npm = readValue(outside.environment, 'npm_execpath');
  const { program, before } =
    npm === null ? { program: 'npm', before: [] } : { program: process.execPath, before: [npm] };
  const folder = join(outside.projectFolder, 'tools', 'ask');
  const { code } = await outside.run({ program, args: [...before, 'ci'], folder, terminal: 'shown' });
  if (code !== 0) {
    throw new SetupError('ask-cli could not be installed into tools/ask.', `See what npm says above, then: ${INSTALL}`);
  }
  const found = await findAsk(outside);
  if (found.kind === 'works') return found.version;
  const why = found.kind === 'broken' ? found.why : 'it is not where npm puts it';
  throw new SetupError(
    `ask-cli was installed and does not start: ${why}.`,
    `Remove tools/ask/node_modules, then: ${INSTALL}`,
  );
}
