import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { promptOnTerminal } from '../../../src/setup/outside/prompt-on-terminal';

async function typeAt(hidden: boolean, typed: string) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const answer = promptOnTerminal('Word: ', { hidden }, { input, output });
  input.write(typed);
  return { answer: await answer, shown: String(output.read() ?? '') };
}

test('an answer is taken without the space around it', async () => {
  expect(await typeAt(false, '  hello \n')).toMatchObject({ answer: 'hello' });
});

test('a hidden answer is not shown while it is typed; another one is', async () => {
  const { answer, shown } = await typeAt(true, 'open sesame\n');
  expect(answer).toBe('open sesame');
  expect(shown).toBe('Word: \n');
  expect((await typeAt(false, 'open sesame\n')).shown).toContain('open sesame');
});

test('Ctrl-D is an empty answer', async () => {
  expect(await typeAt(true, '\u0004')).toMatchObject({ answer: '' });
});

test('the terminal stops echoing before the question is there', () => {
  const order: string[] = [];
  const input = Object.assign(new PassThrough(), { setRawMode: (on: boolean) => order.push(`raw: ${String(on)}`) });
  const output = new PassThrough();
  output.on('data', (chunk: Buffer) => order.push(String(chunk)));
  void promptOnTerminal('Secret: ', { hidden: true }, { input, output });
  expect(order.slice(0, 2)).toEqual(['raw: true', 'Secret: ']);
  input.end();
});

test('Ctrl-C is no answer: it ends the process', async () => {
  const kill = jest.spyOn(process, 'kill').mockReturnValue(true);
  const input = new PassThrough();
  let answered = false;
  void promptOnTerminal('Word: ', { hidden: true }, { input, output: new PassThrough() }).then(() => (answered = true));
  input.write('half of it\u0003');
  await setImmediate();
  expect(kill).toHaveBeenCalledWith(process.pid, 'SIGINT');
  expect(answered).toBe(false);
  kill.mockRestore();
  input.end();
});
