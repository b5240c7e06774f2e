// The switches of the stand-in, as the page works them.
import { faultRows } from '../../../../src/simulator/page/server/fault-rows';
import { faultNames } from '../../../../src/simulator/spotify/stand-in';
import { openPage, type OpenPage } from './support/open-page';

async function linkedPage(): Promise<OpenPage> {
  const page = await openPage();
  await page.command('link', { login: 'robin', accept: true });
  return page;
}

const list = 'ask record keeper to list my playlists';

describe('the faults to choose from', () => {
  test('are all that the stand-in knows, each with a meaning', () => {
    expect(faultRows.map(({ name }) => name).sort()).toEqual([...faultNames].sort());
    expect(faultRows.filter(({ meaning }) => meaning.length < 5)).toEqual([]);
  });
});

describe('a fault', () => {
  test('waits in the state until a call meets it', async () => {
    const page = await linkedPage();
    await page.command('fault', { name: '403-scope', times: 1 });
    const tab = await page.tab();
    expect(tab.state().spotify).toMatchObject({ faults: [{ name: '403-scope', left: 1 }] });
    await page.say(list);
    await tab.untilAnswered(1);
    expect(tab.turns()[0]?.calls.map(({ status }) => status)).toEqual([403]);
    expect(tab.state().spotify).toMatchObject({ faults: [] });
  });

  test('can be for always, and be taken back', async () => {
    const page = await linkedPage();
    await page.command('fault', { name: '404', times: 'always' });
    const tab = await page.tab();
    expect(tab.state().spotify).toMatchObject({ faults: [{ name: '404', left: 'always' }] });
    await page.command('clear-faults', {});
    await tab.until(({ state }) => !JSON.stringify(state().spotify).includes('404'));
    expect(tab.state().spotify).toMatchObject({ faults: [] });
  });

  test('must be one there is, some times', async () => {
    const page = await openPage();
    expect(await page.send('fault', { name: 'flood', times: 1 })).toEqual({
      status: 400,
      message: expect.stringContaining('There is no fault of that name') as unknown,
    });
    expect((await page.send('fault', { name: '503', times: 0 })).status).toBe(400);
    expect((await page.send('fault', { name: '503', times: 1.5 })).status).toBe(400);
  });
});

describe('the quota', () => {
  test('that is spent refuses every call, also when other faults are cleared, until there is some again', async () => {
    const page = await openPage();
    const { standIn } = page.world();
    const headers = { authorization: `Bearer ${standIn?.issueAccessToken('robin') ?? ''}` };
    const status = async () => (await fetch(`${standIn?.apiBaseUrl ?? ''}/me`, { headers })).status;
    await page.command('fault', { name: '503', times: 2 });
    await page.command('quota', { spent: true });
    const tab = await page.tab();
    expect(tab.state().spotify).toMatchObject({ quotaSpent: true, faults: [{ name: '503', left: 2 }] });
    expect(await status()).toBe(429);
    await page.command('clear-faults', {});
    expect(await status()).toBe(429);
    await page.command('fault', { name: '503', times: 1 });
    await page.command('quota', { spent: false });
    expect([await status(), await status()]).toEqual([503, 200]);
    await page.command('shape', { shape: 'old' });
    await tab.until(({ state }) => JSON.stringify(state().spotify).includes('"old"'));
    expect(tab.state().spotify).toMatchObject({ quotaSpent: false, faults: [] });
  });
});

test('one refusal for the quota is a fault that waits, not a quota that is spent', async () => {
  const page = await openPage();
  const tab = await page.tab();
  await page.command('fault', { name: '429-quota', times: 2 });
  await tab.until(({ notes }) => notes().length === 1);
  await page.command('delay', { delayMs: 1 });
  await tab.until(({ state }) => (state().spotify as { delayMs: number }).delayMs === 1);
  expect(tab.state().spotify).toMatchObject({ quotaSpent: false, faults: [{ name: '429-quota', left: 2 }] });
});

describe('tokens', () => {
  test('that have expired are answered with the way to link again', async () => {
    const page = await linkedPage();
    const tab = await page.tab();
    await page.command('expire-tokens', {});
    await page.say(list);
    await tab.until(({ state }) => state().cards.length === 1);
    expect(tab.state().cards[0]?.card.type).toBe('LinkAccount');
  });

  test('of a link that was withdrawn are known to Spotify no more, nor is their listener', async () => {
    const page = await linkedPage();
    const tab = await page.tab();
    await page.command('revoke-links', {});
    await page.say(list);
    await tab.untilAnswered(1);
    expect(tab.turns()[0]?.calls.map(({ status }) => status)).toEqual([401]);
  });
});

test('the delay and the shape of the answers are told as the stand-in has them', async () => {
  const page = await openPage();
  const tab = await page.tab();
  expect(tab.state().spotify).toMatchObject({ kind: 'stand-in', delayMs: 0, shape: 'new' });
  await page.command('delay', { delayMs: 250 });
  await page.command('shape', { shape: 'old' });
  await tab.until(({ state }) => (state().spotify as { shape: string }).shape === 'old');
  expect(tab.state().spotify).toMatchObject({ delayMs: 250 });
  expect(page.world().standIn).toMatchObject({ delayMs: 250, shape: 'old' });
  expect((await page.send('delay', { delayMs: -1 })).status).toBe(400);
});
