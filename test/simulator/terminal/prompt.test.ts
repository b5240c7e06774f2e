import { linkIn, openTerminal } from './support/open-terminal';

const controlC = '\u0003';
const controlD = '\u0004';
const escape = '\u001b';
const up = `${escape}[A`;
const hasColours = (printed: string) => printed.split(escape).some(after => /^\[[0-9;]+m/.test(after));

describe('a conversation at a keyboard', () => {
  test('asks with a prompt and in colours', async () => {
    const terminal = openTerminal({ tty: true });
    await terminal.until('The session is over');
    const printed = await terminal.until('You: ');
    expect(hasColours(printed)).toBe(true);
    terminal.press('/quit\r');
    await terminal.over;
  });

  test('has no colours with NO_COLOR', async () => {
    const terminal = openTerminal({ tty: true, environment: { NO_COLOR: '1' } });
    const printed = await terminal.until('The session is over');
    expect(hasColours(printed)).toBe(false);
    terminal.stop();
    await terminal.over;
  });

  test('brings back the line before with the arrow key', async () => {
    const terminal = openTerminal({ tty: true });
    await terminal.until('The session is over');
    terminal.press('/unlink\r');
    await terminal.until('No account was linked.');
    terminal.press(`${up}\r`);
    await terminal.until('No account was linked.');
    terminal.press(controlD);
    await terminal.over;
  });

  test('keeps what is half typed when a browser links in between', async () => {
    const terminal = openTerminal({ tty: true, environment: { NO_COLOR: '1' } });
    const link = linkIn(await terminal.until('The session is over'));
    await terminal.until('You: ');
    terminal.press('list my ');
    const refused = new URL(new URL(link).searchParams.get('redirect_uri') ?? '');
    refused.searchParams.set('state', new URL(link).searchParams.get('state') ?? '');
    refused.searchParams.set('error', 'access_denied');
    await fetch(refused);
    await terminal.until('Not linked: Access was not given.');
    await terminal.until('You: list my ');
    terminal.press('\u0015/quit\r');
    await terminal.over;
  });

  test.each([
    ['Ctrl-C', controlC],
    ['Ctrl-D', controlD],
  ])('ends with %s at the prompt', async (_name, key) => {
    const terminal = openTerminal({ tty: true });
    await terminal.until('The session is over');
    await terminal.until('You: ');
    terminal.press(key);
    await terminal.over;
    expect(terminal.printed()).toMatch(/\n$/);
  });

  test('ends with Ctrl-C in the middle of an answer that does not come', async () => {
    const terminal = openTerminal({ tty: true });
    await terminal.until('The session is over');
    terminal.press('link\r');
    await terminal.until('Alexa is listening.');
    terminal.press('/fault timeout always\r');
    await terminal.until('Every call');
    terminal.press('list my playlists\r');
    await terminal.until('list my playlists');
    terminal.press(controlC);
    await terminal.over;
  });
});
