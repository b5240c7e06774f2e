import { tmpdir } from 'node:os';
import { asTyped } from '../../../src/setup/outside/command';
import { runCommand } from '../../../src/setup/outside/run-command';

const node = (script: string, environment?: Record<string, string>) =>
  runCommand({
    program: process.execPath,
    args: ['-e', script],
    folder: tmpdir(),
    ...(environment && { environment }),
  });

test('a program runs to its end, and what it said is kept', async () => {
  expect(await node('console.log("out"); console.error("err"); process.exitCode = 3')).toEqual({
    code: 3,
    output: 'out\n',
    errors: 'err\n',
  });
});

test('a program gets the environment it is given, and no other', async () => {
  const { output } = await node('process.stdout.write(JSON.stringify([process.env.A, process.env.HOME]))', { A: 'x' });
  expect(JSON.parse(output)).toEqual(['x', null]);
});

test('a program that waits for input gets none', async () => {
  expect(await node('process.stdin.resume(); process.stdin.on("end", () => console.log("end"))')).toMatchObject({
    output: 'end\n',
  });
});

test('a program that is not there ends with code 127', async () => {
  expect(await runCommand({ program: 'no-such-program', args: [], folder: tmpdir() })).toMatchObject({
    code: 127,
    errors: expect.stringContaining('ENOENT') as unknown,
  });
});

test('a command is printed as it would be typed', () => {
  expect(asTyped(['ask', 'deploy', '--profile', "it's me"])).toBe("ask deploy --profile 'it'\\''s me'");
});
