// The stream that brings everything to a tab.
import { scriptedSkill } from '../../alexa/support/scripted-skill';
import { openPage } from './support/open-page';

describe('a tab that comes', () => {
  test('is told the house, then all entries, then the state', async () => {
    const page = await openPage({ skill: scriptedSkill() });
    await page.say('open record keeper');
    await page.command('device', { device: 'show' });
    const tab = await page.tab();
    expect(tab.events.map(({ name }) => name)).toEqual(['house', 'entry', 'entry', 'state']);
    expect(tab.turns()[0]?.turn?.spoken).toBe('What next?');
    expect(tab.state()).toMatchObject({ device: 'show', sessionOpen: true });
  });

  test('gets to know what there is to choose from', async () => {
    const page = await openPage({ environment: { SPOTIFY_API_BASE_URL: 'https://api.example/v1' } });
    const { house } = await page.tab();
    expect(house().version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(house().devices.map(({ title }) => title)).toContain('Echo Show 8');
    expect(house().devices.find(({ device }) => device === 'dot')?.screen).toBeNull();
    expect(house().devices.find(({ device }) => device === 'spot')?.screen).toMatchObject({ shape: 'ROUND' });
    expect(house().locales).toContain('en-GB');
    expect(house().shapes.map(({ shape }) => shape)).toEqual(['new', 'both', 'old']);
    expect(house().listeners).toContainEqual(expect.objectContaining({ login: 'robin', displayName: 'Robin Vale' }));
    expect(house().notes).toEqual([expect.stringContaining('SPOTIFY_API_BASE_URL has no effect')]);
  });

  test('sees the same as the others, and is told no state twice', async () => {
    const page = await openPage({ skill: scriptedSkill() });
    const [one, two] = [await page.tab(), await page.tab()];
    await page.say('open record keeper');
    await page.command('delay', { delayMs: 5 });
    const settled = (tab: typeof one) => (tab.state().spotify as { delayMs: number }).delayMs === 5;
    await Promise.all([one.until(settled), two.until(settled)]);
    expect(two.entries()).toEqual(one.entries());
    expect(two.state()).toEqual(one.state());
    const states = two.events.filter(({ name }) => name === 'state').map(({ data }) => JSON.stringify(data));
    expect(new Set(states).size).toBe(states.length);
  });

  test('is told what changes back to what the one before it saw', async () => {
    const page = await openPage();
    const before = await page.tab();
    await page.command('delay', { delayMs: 5 });
    await before.until(({ state }) => (state().spotify as { delayMs: number }).delayMs === 5);
    before.close();
    while (page.tabs() > 0) await new Promise(resolve => setImmediate(resolve));
    await page.command('delay', { delayMs: 6 });
    const tab = await page.tab();
    await page.command('delay', { delayMs: 5 });
    await tab.until(({ state }) => (state().spotify as { delayMs: number }).delayMs === 5);
  });

  test('hears now and then that the connection is alive', async () => {
    const page = await openPage({ heartbeatMs: 5 });
    const tab = await page.tab();
    await tab.until(({ text }) => text().includes('\n: still here\n'));
  });
});

describe('a tab that goes', () => {
  test('is forgotten', async () => {
    const page = await openPage({ heartbeatMs: 5 });
    const [one, two] = [await page.tab(), await page.tab()];
    expect(page.tabs()).toBe(2);
    one.close();
    await two.until(() => page.tabs() === 1); // heartbeats wake it
    two.close();
  });

  test('that only looked at the address of the stream never came', async () => {
    const page = await openPage();
    await fetch(`${page.origin}/api/events`, { method: 'HEAD' });
    expect(page.tabs()).toBe(0);
  });
});

test('a server that stops ends the streams', async () => {
  const page = await openPage();
  const tab = await page.tab();
  await page.stop();
  await tab.ended;
  await expect(fetch(page.origin)).rejects.toThrow();
});

test('no more than 300 entries are kept', async () => {
  const page = await openPage();
  for (let round = 0; round < 151; round += 1) {
    await page.command('device', { device: round % 2 === 0 ? 'show' : 'dot' });
    await page.command('locale', { locale: round % 2 === 0 ? 'en-GB' : 'en-US' });
  }
  const tab = await page.tab();
  expect(tab.entries()).toHaveLength(300);
  expect(tab.entries()[0]?.number).toBe(3);
});
