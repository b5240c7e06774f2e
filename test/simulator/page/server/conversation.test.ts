// Talking to the device over the page's commands.
import type { TurnEntry } from '../../../../src/simulator/page/contract';
import { readSettings } from '../../../../src/simulator/world/settings';
import { openWorld } from '../../../../src/simulator/world/world';
import { asking, closing, scriptedSkill } from '../../alexa/support/scripted-skill';
import { openPage } from './support/open-page';

const answers = (turns: readonly TurnEntry[]) => turns.map(({ turn }) => turn?.spoken ?? null);

describe('a sentence said to the device', () => {
  test('is shown at once, and again with its answer', async () => {
    const page = await openPage();
    const tab = await page.tab();
    await page.say('open record keeper');
    await tab.untilAnswered(1);
    const [asked, answered] = tab.events.filter(({ name }) => name === 'entry').map(({ data }) => data as TurnEntry);
    expect(asked).toMatchObject({ number: 1, act: { kind: 'said', sentence: 'open record keeper' }, turn: null });
    expect(answered).toMatchObject({ number: 1, turn: { heard: { intent: 'LaunchRequest' } } });
    const thinking = tab.events
      .filter(({ name }) => name === 'state')
      .map(({ data }) => (data as { thinking: boolean }).thinking);
    expect(thinking).toEqual([false, true, false]);
  });

  test('comes with the calls to Spotify, the log lines and the file that answers', async () => {
    const page = await openPage();
    const tab = await page.tab();
    await page.command('link', { login: 'robin', accept: true });
    await page.say('ask record keeper to list my playlists');
    await tab.untilAnswered(1);
    const [turn] = tab.turns();
    expect(turn?.calls).toEqual([expect.objectContaining({ call: 'GET /me/playlists', status: 200 })]);
    expect(turn?.log.join('\n')).toContain('ListPlaylistsIntent');
    expect(turn?.handlerFile).toBe('src/skill/handlers/list-playlists.ts');
  });

  test('waits for the answer to the one before', async () => {
    const page = await openPage();
    const tab = await page.tab();
    await Promise.all([page.say('open record keeper'), page.say('help'), page.say('stop')]);
    await tab.until(({ turns }) => turns().length === 3 && turns().every(({ turn }) => turn !== null));
    const told = tab.events.filter(({ name }) => name === 'entry').map(({ data }) => data as TurnEntry);
    expect(told.map(({ number, turn }) => [number, turn === null])).toEqual([
      [1, true],
      [1, false],
      [2, true],
      [2, false],
      [3, true],
      [3, false],
    ]);
  });

  test('that is not for the skill is told as such', async () => {
    const page = await openPage();
    const tab = await page.tab();
    await page.say('what a nice day');
    await tab.untilAnswered(1);
    expect(tab.turns()[0]?.turn).toMatchObject({ notForSkill: true, request: null });
  });
});

describe('a failure of the simulator itself', () => {
  test('takes the place of the answer, and the next sentence is answered again', async () => {
    let broken = true;
    const settings = readSettings({});
    const page = await openPage({
      async openWorld(doors) {
        const { alexa, ...world } = await openWorld(settings, { ...doors, skill: scriptedSkill() });
        const say = (sentence: string) =>
          broken ? Promise.reject(new Error('something is loose')) : alexa.say(sentence);
        return { ...world, alexa: Object.assign(Object.create(alexa) as typeof alexa, { say }) };
      },
    });
    const tab = await page.tab();
    expect(await page.send('say', { sentence: 'open record keeper' })).toEqual({
      status: 500,
      message: 'The simulator failed: something is loose',
    });
    broken = false;
    await page.say('open record keeper');
    await tab.untilAnswered(1);
    expect(tab.entries().map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'note'],
      [2, 'turn'],
    ]);
    expect(tab.notes()[0]).toMatchObject({ tone: 'bad', text: 'The simulator failed: something is loose.' });
  });
});

describe('the microphone and the session', () => {
  test('are open after a question and closed when nobody answers, who hears the reprompt', async () => {
    const page = await openPage({ skill: scriptedSkill() });
    const tab = await page.tab();
    await page.say('open record keeper');
    await tab.until(({ state }) => state().sessionOpen);
    expect(tab.state()).toMatchObject({ sessionOpen: true, microphone: 'open', invocationName: 'record keeper' });
    await page.command('silence', {});
    await tab.until(({ state }) => !state().sessionOpen);
    expect(tab.state().microphone).toBe('closed');
    expect(answers(tab.turns())).toEqual(['What next?', 'Which shelf would you like?']);
    expect(tab.turns()[1]?.act).toEqual({ kind: 'silence' });
  });

  test('are over when the listener walks away', async () => {
    const page = await openPage({ skill: scriptedSkill() });
    const tab = await page.tab();
    await page.say('open record keeper');
    await page.command('leave', {});
    await tab.until(({ state }) => !state().sessionOpen);
    expect(tab.turns()[1]).toMatchObject({ act: { kind: 'left' }, turn: { sessionOpen: false } });
  });

  test.each(['silence', 'leave'] as const)('cannot be ended by %s when there is none', async name => {
    const page = await openPage();
    const tab = await page.tab();
    expect(await page.send(name, {})).toEqual({
      status: 409,
      message: expect.stringContaining('No session is open') as unknown,
    });
    expect(tab.entries()).toEqual([]);
  });
});

describe('another device and another locale', () => {
  test('is told as it is in the end where several were tried in a row', async () => {
    const page = await openPage();
    const tab = await page.tab();
    for (const device of ['show', 'spot', 'fire-tv'] as const) await page.command('device', { device });
    await page.say('open record keeper');
    await page.command('device', { device: 'dot' });
    const late = await page.tab();
    for (const reader of [tab, late]) {
      await reader.until(({ notes }) => notes().length === 2 && notes()[1]?.text === 'Now on: Echo Dot.');
      expect(reader.entries().map(entry => (entry.kind === 'note' ? entry.text : entry.kind))).toEqual([
        'Now on: Fire TV.',
        'turn',
        'Now on: Echo Dot.',
      ]);
    }
  });

  test('are told in the state and in the conversation', async () => {
    const page = await openPage();
    const tab = await page.tab();
    await page.command('device', { device: 'show' });
    await page.command('locale', { locale: 'en-GB' });
    await page.command('device', { device: 'show' });
    await tab.until(({ state }) => state().locale === 'en-GB');
    expect(tab.state().device).toBe('show');
    expect(tab.notes().map(({ text }) => text)).toEqual(['Now on: Echo Show 8.', 'Alexa now listens in en-GB.']);
  });

  test('must be ones there are', async () => {
    const page = await openPage();
    expect(await page.send('locale', { locale: 'xx-XX' })).toEqual({
      status: 400,
      message: expect.stringMatching(/There are: .*en-US/) as unknown,
    });
    expect((await page.send('device', { device: 'toaster' as 'dot' })).status).toBe(400);
  });
});

describe('JSON of more levels than anything has', () => {
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;

  test('is refused, and every tab goes on', async () => {
    const page = await openPage({ skill: scriptedSkill() });
    const tab = await page.tab();
    const answer = await fetch(`${page.origin}/api/touch`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"token":"x","arguments":${deep}}`,
    });
    expect([answer.status, await answer.json()]).toEqual([400, { message: 'The body has more than 100 levels.' }]);
    expect(await page.send('send', { request: deep })).toEqual({
      status: 400,
      message: 'This has more than 100 levels: no request has as many.',
    });
    await page.say('open record keeper');
    await tab.untilAnswered(1);
    expect((await page.tab()).entries()).toHaveLength(1);
  });
});

describe('a request written by hand', () => {
  test('is sent as it is and answered as a turn', async () => {
    const skill = scriptedSkill(() => closing());
    const page = await openPage({ skill });
    const tab = await page.tab();
    await page.command('send', { request: '{"version":"1.0","request":{"type":"LaunchRequest","locale":"en-US"}}' });
    await tab.untilAnswered(1);
    expect(skill.last).toEqual({ version: '1.0', request: { type: 'LaunchRequest', locale: 'en-US' } });
    expect(tab.turns()[0]).toMatchObject({ act: { kind: 'sent-by-hand' }, turn: { spoken: 'Goodbye.' } });
  });

  test('that is no JSON is refused with the place, and nothing of it is repeated', async () => {
    const page = await openPage({ skill: scriptedSkill() });
    expect(await page.send('send', { request: '{\n  "token": secret\n}' })).toEqual({
      status: 400,
      message: 'This is no JSON: look at line 2, column 12.',
    });
  });

  test.each([
    ['{"type":"IntentRequest","intent":null}', 'IntentRequest', {}],
    ['{"type":"IntentRequest","intent":"Help"}', 'IntentRequest', {}],
    ['{"type":"IntentRequest","intent":{"name":5}}', 'IntentRequest', {}],
    ['{"type":"IntentRequest","intent":{"name":"A","slots":5}}', 'A', {}],
    [
      '{"type":"IntentRequest","intent":{"name":"A","slots":{"a":null,"b":{"value":5},"c":{"value":"d"}}}}',
      'A',
      { c: 'd' },
    ],
  ])('with odd things in it is sent all the same: %s', async (request, intent, slots) => {
    const skill = scriptedSkill(() => closing());
    const page = await openPage({ skill });
    const tab = await page.tab();
    await page.command('send', { request: `{"request":${request}}` });
    await tab.untilAnswered(1);
    expect(skill.last).toEqual({ request: JSON.parse(request) as unknown });
    expect(tab.turns()[0]?.turn?.heard).toMatchObject({ intent, slots });
  });

  test('for a skill that fails at it is told of, whatever the request looks like', async () => {
    const skill = scriptedSkill(({ context }) => {
      throw new Error(`no ${context.System.apiAccessToken ?? ''}`);
    });
    const page = await openPage({ skill });
    const tab = await page.tab();
    await page.command('send', { request: '{"request":{"type":"LaunchRequest"},"session":5,"context":{"System":{}}}' });
    await page.command('send', {
      request: '{"request":{"type":"LaunchRequest"},"context":{"System":{"apiAccessToken":"short"}}}',
    });
    await tab.untilAnswered(2);
    expect(tab.turns().map(({ turn }) => turn?.findings[0]?.message)).toEqual([
      expect.stringContaining('The skill threw Error: no .') as unknown,
      expect.stringContaining('The skill threw Error: no •••.') as unknown,
    ]);
  });

  test('never brings a mask to the skill: the token of the listener goes in its place', async () => {
    const skill = scriptedSkill(() => asking());
    const page = await openPage({ skill });
    const tab = await page.tab();
    await page.command('link', { login: 'robin', accept: true });
    await page.say('open record keeper');
    await tab.untilAnswered(1);
    const shown = JSON.stringify(tab.turns()[0]?.turn?.request);
    expect(shown).toContain('•••');
    const sent = skill.last;
    await page.command('send', { request: shown });
    expect(skill.requests).toHaveLength(2);
    expect(skill.last.context.System.user.accessToken).toBe(sent.context.System.user.accessToken);
    expect(JSON.stringify(skill.last)).not.toContain('•••');

    await page.command('unlink', {});
    await page.command('send', { request: shown });
    expect(skill.last.context.System.user).not.toHaveProperty('accessToken');
  });
});
