// Conversations as files: recorded, saved, replayed; and beginning anew.
import { readReplayFile, replayFileText } from '../../../../src/simulator/world/replay-file';
import { readSettings } from '../../../../src/simulator/world/settings';
import { openWorld, type World } from '../../../../src/simulator/world/world';
import { scriptedSkill } from '../../alexa/support/scripted-skill';
import { openPage, type OpenPage } from './support/open-page';
import type { Tab } from './support/tab';

const file = (userInput: readonly string[], locale = 'en-US') => replayFileText({ skillId: '', locale, userInput });
const said = (tab: Tab) => tab.turns().map(({ act }) => (act.kind === 'said' ? act.sentence : act.kind));

async function saved({ origin }: OpenPage): Promise<{ readonly text: string; readonly headers: Headers }> {
  const answer = await fetch(`${origin}/api/recording`);
  return { text: await answer.text(), headers: answer.headers };
}

describe('a recording', () => {
  test('holds what is said while it runs, and is saved as a replay file', async () => {
    const page = await openPage({ skill: scriptedSkill() });
    const tab = await page.tab();
    await page.command('record', { on: true });
    await page.say('open record keeper');
    await page.command('silence', {});
    await page.say('ask record keeper for help');
    await tab.until(({ state }) => state().recording?.length === 2);
    expect(tab.state().recorded).toBe(true);
    expect(readReplayFile((await saved(page)).text).userInput).toHaveLength(2);
    await page.command('record', { on: false });
    await page.say('next');
    await tab.until(({ state }) => state().recorded && state().recording === null);
    const { text, headers } = await saved(page);
    expect(readReplayFile(text)).toMatchObject({
      locale: 'en-US',
      userInput: ['open record keeper', 'ask record keeper for help'],
    });
    expect(text).toContain('".quit"');
    expect(headers.get('content-disposition')).toBe('attachment; filename="record-keeper-2026-03-15.json"');
  });

  test('that begins in the middle of a session opens the skill first', async () => {
    const page = await openPage({ skill: scriptedSkill() });
    await page.say('open record keeper');
    await page.command('record', { on: true });
    await page.say('next');
    await page.say('next');
    await page.command('record', { on: false });
    expect(readReplayFile((await saved(page)).text).userInput).toEqual(['open record keeper', 'next', 'next']);
  });

  test('that begins in a session which ends before anything is said opens the skill only once', async () => {
    const page = await openPage({ skill: scriptedSkill() });
    await page.say('open record keeper');
    await page.command('record', { on: true });
    await page.command('leave', {});
    await page.say('open record keeper');
    await page.say('next');
    expect(readReplayFile((await saved(page)).text).userInput).toEqual(['open record keeper', 'next']);
  });

  test('is saved with the locale it was made in', async () => {
    const page = await openPage({ skill: scriptedSkill() });
    await page.command('record', { on: true });
    await page.command('locale', { locale: 'en-GB' });
    await page.say('open record keeper');
    await page.command('record', { on: false });
    await page.command('locale', { locale: 'en-US' });
    expect(readReplayFile((await saved(page)).text).locale).toBe('en-GB');
  });

  test('of silence is none', async () => {
    const page = await openPage({ skill: scriptedSkill() });
    await page.command('record', { on: true });
    await page.say(' ');
    expect((await fetch(`${page.origin}/api/recording`)).status).toBe(404);
  });

  test('is nothing as long as nothing was recorded', async () => {
    const page = await openPage();
    await page.command('record', { on: true });
    await page.command('record', { on: false });
    const answer = await fetch(`${page.origin}/api/recording`);
    expect([answer.status, await answer.json()]).toEqual([404, { message: 'Nothing was recorded yet.' }]);
  });
});

describe('a replay', () => {
  test('says the sentences of the file one after another, in a session of its own and in its locale', async () => {
    const page = await openPage({ skill: scriptedSkill() });
    const tab = await page.tab();
    await page.say('open record keeper');
    await page.command('replay', { name: 'mine', file: file(['open record keeper', 'next', 'next'], 'en-GB') });
    await tab.until(({ notes }) => notes().some(({ tone }) => tone === 'good'));
    expect(said(tab)).toEqual(['open record keeper', 'left', 'open record keeper', 'next', 'next']);
    expect(tab.state()).toMatchObject({ replay: null, locale: 'en-GB' });
    expect(tab.notes().at(-1)?.text).toBe('The replay mine has ended.');
    const progress = tab.events
      .filter(({ name }) => name === 'state')
      .map(({ data }) => (data as { replay: unknown }).replay);
    expect(progress).toContainEqual({ name: 'mine', done: 1, of: 3 });
  });

  test('can be stopped, and until then nobody else talks', async () => {
    const page = await openPage({ skill: scriptedSkill(), replayPauseMs: 3_600_000 });
    const tab = await page.tab();
    await page.command('replay', { name: 'long', file: file(['open record keeper', 'next']) });
    await tab.untilAnswered(1);
    expect(await page.send('say', { sentence: 'next' })).toEqual({
      status: 409,
      message: expect.stringContaining('replay') as unknown,
    });
    expect((await page.send('locale', { locale: 'en-GB' })).status).toBe(409);
    expect((await page.send('replay', { name: 'other', file: file(['next']) })).status).toBe(409);
    await page.command('stop-replay', {});
    await page.say('next');
    await tab.untilAnswered(2);
    expect(tab.notes().map(({ text }) => text)).toEqual(['The replay long was stopped.']);
    expect(tab.state().replay).toBeNull();
  });

  test('of a file that is none is refused with a sentence', async () => {
    const page = await openPage();
    const { status, message } = await page.send('replay', { name: 'x', file: '{"userInput": 1}' });
    expect([status, message]).toEqual([400, expect.stringContaining('skillId')]);
  });

  test('needs a model for its locale', async () => {
    const page = await openPage();
    const { status, message } = await page.send('replay', { name: 'x', file: file(['hello'], 'fr-FR') });
    expect([status, message]).toEqual([400, expect.stringContaining('The file is for fr-FR')]);
  });

  test('that came with the project can be chosen and plays', async () => {
    const page = await openPage();
    const tab = await page.tab();
    const [ready] = tab.house().replays;
    await page.command('replay', { name: ready?.title ?? '', file: ready?.file ?? '' });
    await tab.until(({ notes }) => notes().some(({ text }) => text.endsWith('has ended.')));
    expect(tab.turns().length).toBeGreaterThan(1);
  });
});

describe('starting over', () => {
  test('forgets conversation, cards, link and what was wrong with Spotify, and keeps device and locale', async () => {
    const page = await openPage();
    const tab = await page.tab();
    await page.command('device', { device: 'spot' });
    await page.command('locale', { locale: 'en-GB' });
    await page.say('open record keeper');
    await page.command('link', { login: 'robin', accept: true });
    await page.command('quota', { spent: true });
    await page.command('start-over', {});
    await tab.until(({ events }) => events.some(({ name }) => name === 'cleared'));
    await page.say('open record keeper');
    await tab.untilAnswered(1);
    expect(tab.entries()).toHaveLength(1);
    expect(tab.state()).toMatchObject({ device: 'spot', locale: 'en-GB', link: { linked: false } });
    expect(tab.state().cards.map(({ card }) => card.type)).toEqual(['LinkAccount']);
    expect(tab.state().spotify).toMatchObject({ quotaSpent: false });
    const numbers = tab.events
      .filter(({ name }) => name === 'entry')
      .map(({ data }) => (data as { number: number }).number);
    expect(tab.entries()[0]?.number).toBe(Math.max(...numbers));
  });

  test('hears no more of an attempt to link that was begun before', async () => {
    const page = await openPage();
    const tab = await page.tab();
    const { alexa } = page.world();
    await page.command('start-over', {});
    expect(await alexa.link({ login: 'robin' })).toMatchObject({ kind: 'refused' });
    await page.command('device', { device: 'spot' });
    await tab.until(({ notes }) => notes().length > 0);
    expect(tab.notes().map(({ text }) => text)).toEqual(['Now on: Echo Spot.']);
  });

  test('says what is in the way, and works when that is gone', async () => {
    const settings = readSettings({});
    let worlds = 0;
    const page = await openPage({
      async openWorld(doors) {
        worlds += 1;
        if (worlds === 2) throw Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE', port: 8943 });
        return openWorld(settings, { ...doors, skill: scriptedSkill() });
      },
    });
    const tab = await page.tab();
    expect(await page.send('start-over', {})).toEqual({
      status: 409,
      message: expect.stringMatching(/Port 8943 .* is taken: .* Then start over again\./) as unknown,
    });
    await page.command('start-over', {});
    await page.say('open record keeper');
    await tab.untilAnswered(1);
    expect(tab.turns()[0]?.turn?.spoken).toBe('What next?');
  });

  test('leaves nothing running when the server stops in the middle', async () => {
    const settings = readSettings({});
    const worlds: World[] = [];
    let stopping = Promise.resolve();
    const page = await openPage({
      async openWorld(doors) {
        if (worlds.length === 1) stopping = page.stop();
        const world = await openWorld(settings, doors);
        worlds.push(world);
        return world;
      },
    });
    await page.send('start-over', {}).catch(() => undefined); // the connection breaks
    await stopping;
    expect(worlds).toHaveLength(2);
    await expect(fetch(worlds[1]?.standIn?.origin ?? '')).rejects.toThrow('fetch failed');
  });

  test('ends a replay', async () => {
    const page = await openPage({ skill: scriptedSkill(), replayPauseMs: 3_600_000 });
    const tab = await page.tab();
    await page.command('replay', { name: 'long', file: file(['open record keeper', 'next']) });
    await tab.untilAnswered(1);
    await page.command('start-over', {});
    await tab.until(({ state }) => state().replay === null);
    expect(tab.entries()).toEqual([]);
  });
});
