// What the page is told to draw on the device's screen, and the pictures in it.
import { asking, closing, scriptedSkill } from '../../alexa/support/scripted-skill';
import { openPage, type OpenPage } from './support/open-page';
import type { Tab } from './support/tab';

const picture = 'https://images.stand-in.invalid/640/0123abcd';
const document = { type: 'APL', version: '1.9', mainTemplate: { items: [{ type: 'Image', source: picture }] } };

const render = (token: string) => ({
  directives: [
    {
      type: 'Alexa.Presentation.APL.RenderDocument',
      token,
      document,
      datasources: { list: { cover: picture, real: 'https://i.scdn.co/image/1' } },
    },
  ],
});

async function onScreen(): Promise<{ page: OpenPage; tab: Tab; skill: ReturnType<typeof scriptedSkill> }> {
  const skill = scriptedSkill(() => asking(render('list')));
  const page = await openPage({ skill });
  const tab = await page.tab();
  await page.command('device', { device: 'show' });
  await page.say('open record keeper');
  await tab.until(({ state }) => state().screen !== null);
  return { page, tab, skill };
}

describe('a document of the skill', () => {
  test('is on the screen with its data, its pictures as covers of this server', async () => {
    const { tab } = await onScreen();
    expect(tab.state().screen).toEqual({
      number: 1,
      token: 'list',
      document: {
        ...document,
        mainTemplate: { items: [{ type: 'Image', source: '/pictures/0123abcd.svg' }] },
      },
      datasources: { list: { cover: '/pictures/0123abcd.svg', real: 'https://i.scdn.co/image/1' } },
    });
  });

  test('stays in the JSON of the answer as it was sent', async () => {
    const { tab } = await onScreen();
    expect(JSON.stringify(tab.turns()[0]?.turn?.response)).toContain(picture);
  });

  test('stays while answers bring none, and gives way to the next one', async () => {
    const { page, tab, skill } = await onScreen();
    skill.answer(() => asking());
    await page.say('next');
    await tab.untilAnswered(2);
    expect(tab.state().screen).toMatchObject({ number: 1 });
    skill.answer(() => asking(render('detail')));
    await page.say('next');
    await tab.until(({ state }) => state().screen?.number === 2);
    expect(tab.state().screen?.token).toBe('detail');
  });

  test('sends what is touched to the skill', async () => {
    const { page, tab, skill } = await onScreen();
    await page.command('touch', { arguments: ['open', 3], token: 'list' });
    await tab.untilAnswered(2);
    expect(skill.last.request).toMatchObject({ type: 'Alexa.Presentation.APL.UserEvent', arguments: ['open', 3] });
    expect(tab.turns()[1]?.act).toEqual({ kind: 'touched', arguments: ['open', 3] });
  });

  test.each<readonly [string, (on: Awaited<ReturnType<typeof onScreen>>) => Promise<void>]>([
    ['the session ends', ({ page }) => page.command('leave', {})],
    ['the skill ends it', ({ page, skill }) => (skill.answer(() => closing()), page.say('next'))],
    ['another device is talked to', ({ page }) => page.command('device', { device: 'spot' })],
    [
      'a new session begins without one',
      ({ page, skill }) => (skill.answer(() => asking()), page.say('open record keeper')),
    ],
    ['the answer cannot be used', ({ page, skill }) => (skill.answer(() => ({ version: '1.0' })), page.say('next'))],
    ['someone starts over', ({ page }) => page.command('start-over', {})],
  ])('is gone when %s', async (_when, happen) => {
    const on = await onScreen();
    await happen(on);
    await on.tab.until(({ state }) => state().screen === null);
  });

  test('of a request by hand for another session leaves the screen as it is', async () => {
    const { page, tab, skill } = await onScreen();
    skill.answer(() => asking(render('other')));
    const request = { version: '1.0', session: { sessionId: 'another' }, request: { type: 'LaunchRequest' } };
    await page.command('send', { request: JSON.stringify(request) });
    await tab.untilAnswered(2);
    expect(tab.state().screen?.token).toBe('list');
  });
});

describe('pictures of the stand-in', () => {
  test('are covers of this server on the cards of a turn and of the phone', async () => {
    const page = await openPage();
    const tab = await page.tab();
    await page.command('link', { login: 'robin', accept: true });
    await page.say('open record keeper');
    await page.say('open road trip');
    await tab.until(({ state }) => state().cards.some(({ card }) => card.type === 'Standard'));
    const card = tab.turns()[1]?.turn?.card;
    expect(JSON.stringify(card)).toMatch(/"\/pictures\/[0-9a-f]+\.svg"/);
    expect(JSON.stringify([card, tab.state().cards])).not.toContain('stand-in.invalid');
    expect(JSON.stringify(tab.turns()[1]?.turn?.response)).toContain('stand-in.invalid');
  });

  test('are drawn, one for each name, the same each time, and may be kept', async () => {
    const { origin } = await openPage();
    const [one, again, other] = await Promise.all(
      ['abc', 'abc', 'abd'].map(name => fetch(`${origin}/pictures/${name}.svg`)),
    );
    expect(one?.headers.get('content-type')).toBe('image/svg+xml');
    expect(one?.headers.get('cache-control')).toContain('immutable');
    const [first, second, third] = [await one?.text(), await again?.text(), await other?.text()];
    expect(second).toBe(first);
    expect(third).not.toBe(first);
    expect((await fetch(`${origin}/pictures/a%2Fb.svg`)).status).toBe(404);
  });
});
