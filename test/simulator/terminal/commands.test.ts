import { commands } from '../../../src/simulator/terminal/commands/command-table';
import { completions } from '../../../src/simulator/terminal/commands/run-line';
import { answerTo, openTerminal, pipe } from './support/open-terminal';

/** A conversation of its own: in the one before, the skill may know the list already and not ask Spotify for it. */
const list = 'ask record keeper to list my playlists';

/** What the last of the lines is answered. */
async function lastAnswer(...lines: readonly string[]): Promise<string> {
  return answerTo(lines.at(-1) ?? '', await pipe(lines));
}

describe('commands about the account', () => {
  test('/unlink takes the link away, once', async () => {
    const transcript = await pipe(['link', '/unlink', 'list my playlists']);
    expect(answerTo('/unlink', transcript)).toContain('The account is not linked any more.');
    expect(answerTo('list my playlists', transcript)).toContain('┌ Link your account');
    expect(await lastAnswer('/unlink')).toContain('No account was linked.');
  });

  test('/renew renews the token, and ends the link that Spotify does not renew any more', async () => {
    const transcript = await pipe(['/renew', 'link', '/renew', '/revoke', '/renew', 'open record keeper']);
    expect(transcript).toContain('✗ Not renewed: No account is linked.');
    expect(transcript).toContain('✓ Alexa has a new access token.');
    expect(transcript).toMatch(/✗ Not renewed: .*invalid_grant/);
    expect(transcript.split('✗ Not renewed: ').at(-1)).toContain('Link your account');
  });

  test.each(['/expire', '/revoke'])('%s makes the skill ask for a new link', async command =>
    expect(await lastAnswer('link', command, list)).toMatch(
      /asking Spotify GET \/me\/playlists 401[\s\S]*┌ Link your account/,
    ),
  );
});

describe('commands about Alexa', () => {
  test('/silence lets Alexa ask once more and ends the session', async () => {
    const answer = await lastAnswer('link', '/silence');
    expect(answer).toMatch(/^Alexa: .*What shall I read\?$/m);
    expect(answer).toContain('○ The session is over.');
  });

  test('/silence has nothing to do without a session', async () =>
    expect(await lastAnswer('/silence')).toContain('No session is open'));

  test('/device changes the device and says which there are', async () => {
    const transcript = await pipe(['/device show', 'open record keeper', '/json', '/device', '/device toaster']);
    expect(answerTo('/device show', transcript)).toContain('You are now talking to the Echo Show 8.');
    expect(answerTo('/json', transcript)).toContain('Alexa.Presentation.APL');
    expect(answerTo('/device', transcript).replace(/\s+/g, ' ')).toContain(
      'Now: show. There are: dot (Echo Dot), show (Echo Show 8), show-15 (Echo Show 15), spot (Echo Spot), ' +
        'fire-tv (Fire TV).',
    );
    expect(answerTo('/device toaster', transcript)).toContain('There is no device toaster.');
  });

  test('/locale changes the language and says which there are', async () => {
    const transcript = await pipe(['/locale en-gb', 'open record keeper', '/json', '/locale', '/locale en-UK']);
    expect(answerTo('/locale en-gb', transcript)).toContain('Alexa now listens in en-GB.');
    expect(answerTo('/json', transcript)).toContain('"locale": "en-GB"');
    expect(answerTo('/locale', transcript)).toMatch(/Now: en-GB\. There are: .*en-US/);
    expect(answerTo('/locale en-UK', transcript)).toMatch(/There is no model for en-UK\. .*Now: en-GB/);
  });

  test('/cards shows what is on the phone, newest last', async () => {
    const answer = await lastAnswer('link', 'list my playlists', '/cards');
    expect(answer).toMatch(/┌ Link your account[\s\S]*┌ Your playlists/);
  });
});

describe('commands that trouble Spotify', () => {
  test('/fault makes the next call fail, once', async () => {
    const again = 'ask record keeper how many playlists do i have';
    const transcript = await pipe(['link', '/fault 429', list, again]);
    expect(answerTo('/fault 429', transcript)).toContain('The next call to Spotify meets: 429.');
    expect(answerTo(list, transcript)).toMatch(/Alexa: Spotify asks me to wait a moment\./);
    expect(answerTo(again, transcript)).toContain('You have 120 playlists');
  });

  test('/fault fails as often as it is told, and shows that the skill asked again', async () => {
    const transcript = await pipe(['link', '/fault 502 2', list]);
    expect(answerTo(list, transcript)).toMatch(/502 ×2[\s\S]*Alexa: Spotify is not answering just now\./);
  });

  test.each([
    ['502', true], // a gateway's troubles pass
    ['reset', true],
    ['500', false], // Spotify's own fault comes again
    ['429', false],
  ])('/fault %s says whether asking again helps: %s', async (name, helps) => {
    const answer = await lastAnswer('link', `/fault ${name}`);
    expect(answer.includes('Whoever asks once more')).toBe(helps);
  });

  test.each(['/fault 429', '/expire'])('%s says why a conversation under way may not notice', async command => {
    expect(await lastAnswer('link', command)).toContain('What was read in this conversation is not asked for again');
    expect(await lastAnswer('link', '/silence', command)).not.toContain('in this conversation');
  });

  test('/fault off takes back what has not failed yet', async () => {
    const transcript = await pipe(['link', '/fault 500 always', '/fault off', 'list my playlists']);
    expect(answerTo('/fault 500 always', transcript)).toContain('Every call to Spotify meets: 500.');
    expect(answerTo('list my playlists', transcript)).toContain('You have 120 playlists');
  });

  test('/fault lists the faults without a name and with a wrong one', async () => {
    const transcript = await pipe(['/fault', '/fault tmeout', '/fault 429 never']);
    expect(answerTo('/fault', transcript)).toMatch(/Faults: .*403-premium.*timeout/);
    expect(answerTo('/fault tmeout', transcript)).toMatch(/There is no fault tmeout\. Did you mean timeout\? Faults: /);
    expect(answerTo('/fault 429 never', transcript)).toContain('a whole number, or always');
  });

  test('/slow delays Spotify and refuses what is no number', async () => {
    const transcript = await pipe(['/slow 20', 'link', '/slow 0', '/slow soon']);
    expect(answerTo('/slow 20', transcript)).toContain('Spotify answers 20 ms later from now on.');
    expect(answerTo('/slow 0', transcript)).toContain('Spotify answers at once.');
    expect(answerTo('/slow soon', transcript)).toContain('Say how many milliseconds');
  });

  test.each(['old', 'both', 'new'])('/shape %s is read as well', async shape =>
    expect(await lastAnswer('link', `/shape ${shape}`, 'list my playlists')).toContain('Alexa: You have 120 playlists'),
  );

  test('/shape says which shapes there are', async () =>
    expect(await lastAnswer('/shape')).toMatch(/new .*\n.*both .*\n.*old /));
});

describe('commands that look inside', () => {
  test('/json shows the last request and response, unheard sentences left out', async () => {
    const answer = await lastAnswer('link', 'list my playlists', 'stop', 'nobody hears this', '/json');
    expect(answer).toContain('"name": "AMAZON.StopIntent"');
    expect(answer).toContain('"shouldEndSession": true');
  });

  test('/heard off leaves out how an answer was made', async () => {
    const transcript = await pipe(['/heard off', 'open record keeper', '/heard', '/heard on']);
    const [, , again = ''] = transcript.split('You: open record keeper\n');
    expect(again.split('You:')[0]).not.toContain('heard LaunchRequest');
    expect(answerTo('/heard', transcript)).toContain('is off. Type /heard on or /heard off.');
    expect(answerTo('/heard on', transcript)).toContain('is on.');
  });

  test("/log on writes the skill's log to standard error, not into the conversation", async () => {
    const terminal = openTerminal();
    terminal.press('/log on\nopen record keeper\n/log off\nopen record keeper\n');
    const transcript = await terminal.end();
    const lines = terminal.errors().trim().split('\n');
    expect(lines.map(line => JSON.parse(line) as unknown)).toEqual([expect.objectContaining({ event: 'turn' })]);
    expect(transcript).not.toContain('"event"');
  });

  test('/log keeps to LOG_LEVEL', async () => {
    const terminal = openTerminal({ environment: { LOG_LEVEL: 'error' } });
    terminal.press('/log on\nlink\n');
    await terminal.end();
    expect(terminal.errors()).toBe('');
  });
});

describe('the table of commands', () => {
  test('is what /help lists, whole', async () => {
    const help = await lastAnswer('/help');
    for (const { usage, what } of commands)
      expect(help).toMatch(new RegExp(`^ {2}${escaped(usage)} +${escaped(what)}$`, 'm'));
    expect(help).toContain('SPOTIFY_CLIENT_ID');
  });

  test('gives no two commands the same name', () => {
    const names = commands.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each([
    ['/hlep', 'Did you mean /help?'],
    ['/', '/help lists them all.'],
    ['/spaceship', 'There is no command /spaceship. /help lists them all.'],
  ])('says what %s was meant to be', async (line, words) => expect(await lastAnswer(line)).toContain(words));

  test('is offered to the tab key', () => {
    expect(completions('/l')).toEqual(['/link', '/locale', '/log']);
    expect(completions('list')).toEqual([]);
  });
});

function escaped(text: string): string {
  return text.replace(/[[\](){}|.*+?^$/\\]/g, '\\$&');
}
