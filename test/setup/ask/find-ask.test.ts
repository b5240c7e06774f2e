import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findAsk } from '../../../src/setup/ask/find-ask';
import { getAsk } from '../../../src/setup/ask/get-ask';
import { openWorld, type WorldOptions } from '../support/world';

/** A world with an ask on the PATH, in the second of two folders. */
function withAskOnPath(options: WorldOptions = {}) {
  const world = openWorld({ installed: false, ...options });
  world.write('bin/ask', '#!/bin/sh\n');
  chmodSync(join(world.folder, '../bin/ask'), 0o755);
  const PATH = [join(world.folder, '../nothing'), join(world.folder, '../bin')].join(delimiter);
  return { ...world, outside: { ...world.outside, environment: { PATH } } };
}

describe('ask-cli', () => {
  test('is taken from tools/ask before the PATH', async () => {
    const { outside } = withAskOnPath({ installed: true });
    expect(await findAsk(outside)).toMatchObject({ kind: 'works', version: '2.30.7', ask: { from: 'tools/ask' } });
  });

  test('is taken from the PATH when the project has none', async () => {
    const { outside } = withAskOnPath();
    expect(await findAsk(outside)).toMatchObject({ kind: 'works', ask: { from: 'PATH', before: [] } });
  });

  test('is taken from the PATH when the one of the project does not start', async () => {
    const { outside } = withAskOnPath({
      installed: true,
      programs: ({ args }) => (args.length === 2 ? { code: 1, errors: 'broken' } : undefined),
    });
    expect(await findAsk(outside)).toMatchObject({ kind: 'works', ask: { from: 'PATH' } });
  });

  test('is told of as the project has it when neither starts', async () => {
    const { outside } = withAskOnPath({ installed: true, programs: () => ({ code: 1, errors: 'broken' }) });
    expect(await findAsk(outside)).toMatchObject({ kind: 'broken', ask: { from: 'tools/ask' } });
  });

  test('as npm installs it on Windows is started without a shell', async () => {
    const world = openWorld({ installed: false });
    world.write('npm/ask.cmd', '');
    world.write('npm/node_modules/ask-cli/dist/bin/ask.js', '');
    const folder = join(world.folder, '../npm');
    const found = await findAsk({ ...world.outside, environment: { PATH: folder } });
    expect(found).toMatchObject({
      kind: 'works',
      ask: { program: process.execPath, before: [join(folder, 'node_modules/ask-cli/dist/bin/ask.js')] },
    });
  });

  test('is missing where there is none', async () => {
    expect(await findAsk(openWorld({ installed: false }).outside)).toEqual({ kind: 'missing' });
  });

  test('is no use when it is of another line, or another program altogether', async () => {
    const old = openWorld({ programs: () => ({ output: '1.7.23\n' }) });
    expect(await findAsk(old.outside)).toMatchObject({ kind: 'broken', why: 'version 1.7.23 is not of the line 2' });
    const other = openWorld({ programs: () => ({ output: 'What would you like to know?\n' }) });
    expect(await findAsk(other.outside)).toMatchObject({ kind: 'broken', why: 'What would you like to know?' });
  });
});

describe('where none works', () => {
  test('it is installed from the lock file, by the npm that runs', async () => {
    const world = openWorld({
      installed: false,
      environment: { npm_execpath: '/npm-cli.js' },
      programs: ({ args }) => {
        if (args.at(-1) === 'ci') world.write('project/tools/ask/node_modules/ask-cli/dist/bin/ask.js', '');
        return undefined;
      },
    });
    expect(await getAsk(world.outside)).toMatchObject({ from: 'tools/ask' });
    const [install] = world.commands;
    expect(install).toMatchObject({ args: ['/npm-cli.js', 'ci'], folder: join(world.folder, 'tools/ask') });
    expect(world.text()).toMatch(/^ask-cli is not here yet\. Installing it/);
  });

  test('a broken one of the project is not replaced behind your back', async () => {
    const { outside, commands } = openWorld({ programs: () => ({ code: 1, errors: 'XPathLexer' }) });
    await expect(getAsk(outside)).rejects.toMatchObject({
      message: 'ask-cli in tools/ask does not start: the package antlr4ts inside it is broken.',
      mend: 'Install it anew: npm run ask:install',
    });
    expect(commands).toHaveLength(1);
  });

  test('npm failing is said, with what to do', async () => {
    const { outside } = openWorld({ installed: false, programs: () => ({ code: 1 }) });
    await expect(getAsk(outside)).rejects.toThrow('ask-cli could not be installed');
  });
});
