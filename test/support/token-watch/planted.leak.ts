// Not a test of the project: token-watch.test.ts runs it to see that a test which prints a token fails. Each prints in its own way.
import { composeSkill } from '../../../src/compose';
import { readConfig } from '../../../src/config';
import { envelope, launch } from '../../skill/support/requests';
import { inMemoryLibrary, numbered } from '../in-memory-library';

const TOKEN = 'BQplanted-token-that-is-to-be-found';

async function launchAnd(show: () => void): Promise<void> {
  const openLibrary = () => inMemoryLibrary({ playlists: numbered(1) });
  const skill = composeSkill(readConfig({}), { openLibrary, writeLog: () => undefined });
  await skill.invoke(envelope(launch, { accessToken: TOKEN }));
  show();
}

test('keeps it to itself', () => launchAnd(() => undefined));
test('prints it', () => launchAnd(() => void process.stdout.write(`${TOKEN}\n`)));
test('prints it as bytes', () => launchAnd(() => void process.stdout.write(Buffer.from(`${TOKEN}\n`))));
test('warns of it', () => launchAnd(() => void process.stderr.write(`${TOKEN}\n`)));
test.each(['log', 'info', 'warn', 'error', 'debug'] as const)(
  'console.%s',
  method => launchAnd(() => console[method]({ deep: { inside: new Error(TOKEN) } })), // eslint-disable-line no-console -- it is to be found
);
