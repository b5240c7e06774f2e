// Linking the account from the page, by command and by the login page.
import { openBrowser } from '../../spotify/support/browser';
import { openPage } from './support/open-page';

const texts = (notes: readonly { readonly text: string }[]) => notes.map(({ text }) => text);

describe('the link as one of the listeners of the stand-in', () => {
  test('is told with the name, and every step of the exchange is numbered and timed', async () => {
    const page = await openPage();
    const tab = await page.tab();
    expect(tab.state().link).toEqual({ linked: false, displayName: null });
    await page.command('link', { login: 'robin', accept: true });
    await tab.until(({ state }) => state().link.linked);
    expect(tab.state().link.displayName).toBe('Robin Vale');
    expect(texts(tab.notes())).toEqual(['Linked: the account of Robin Vale.']);
    const steps = tab.state().oauthSteps;
    expect(steps.map(({ number }) => number)).toEqual(steps.map((_step, index) => index + 1));
    expect(steps[0]).toMatchObject({ name: 'authorization', atMs: expect.any(Number) as unknown });
    expect(steps.at(-1)).toMatchObject({ name: 'token-answer', parameters: { access_token: '•••' } });
  });

  test('is not made when the listener presses Cancel, which is no failure', async () => {
    const page = await openPage();
    const tab = await page.tab();
    await page.command('link', { login: 'robin', accept: false });
    await tab.until(({ notes }) => notes().length === 1);
    expect(tab.notes()[0]).toMatchObject({
      tone: 'plain',
      text: 'Not linked: Access was not given. Nothing was linked.',
    });
    expect(tab.state().link.linked).toBe(false);
  });

  test('needs a listener there is', async () => {
    const page = await openPage();
    expect(await page.send('link', { login: 'nobody', accept: true })).toEqual({
      status: 400,
      message: expect.stringContaining('robin') as unknown,
    });
  });

  test('is renewed when somebody wants to see it, with every step of that', async () => {
    const page = await openPage();
    const tab = await page.tab();
    expect((await page.send('renew-token', {})).status).toBe(409);
    await page.command('link', { login: 'robin', accept: true });
    await page.command('renew-token', {});
    await tab.until(({ notes }) => notes().length === 2);
    expect(tab.notes()[1]).toMatchObject({ tone: 'good', text: 'Alexa has a new access token.' });
    await tab.until(({ state }) => state().oauthSteps.at(-1)?.name === 'token-answer');
    expect(tab.state().oauthSteps.at(-2)).toMatchObject({
      name: 'token-request',
      parameters: { grant_type: 'refresh_token', refresh_token: '•••' },
    });
  });

  test('is over at the next renewal when the listener removed the app at Spotify', async () => {
    const page = await openPage();
    const tab = await page.tab();
    await page.command('link', { login: 'robin', accept: true });
    await page.command('revoke-links', {});
    await page.command('renew-token', {});
    await tab.until(({ state }) => !state().link.linked);
    expect(texts(tab.notes()).at(-1)).toMatch(/^Not renewed, and the link is over: .*invalid_grant/);
  });

  test('can be removed, once', async () => {
    const page = await openPage();
    const tab = await page.tab();
    await page.command('link', { login: 'robin', accept: true });
    await page.command('unlink', {});
    await tab.until(({ notes }) => notes().length === 2);
    expect(tab.state().link).toEqual({ linked: false, displayName: null });
    expect((await page.send('unlink', {})).status).toBe(409);
  });
});

describe('the address /link', () => {
  test('leads to the login page, and whoever comes back from there is linked', async () => {
    const page = await openPage();
    const tab = await page.tab();
    const { status, headers } = await fetch(`${page.origin}/link`, { redirect: 'manual' });
    expect(status).toBe(302);
    const browser = openBrowser(page.world().standIn?.origin ?? '');
    await browser.open(headers.get('location') ?? '');
    await browser.follow(await browser.press('Robin Vale'));
    const { location } = await browser.press('Accept');
    await fetch(location ?? '');
    await tab.until(({ notes }) => notes().length === 1);
    expect(tab.state().link).toEqual({ linked: true, displayName: 'Robin Vale' });
  });

  test('begins nothing when it is only looked at', async () => {
    const page = await openPage();
    const tab = await page.tab();
    await fetch(`${page.origin}/link`, { method: 'HEAD', redirect: 'manual' });
    await page.command('delay', { delayMs: 1 });
    await tab.until(({ events }) => events.length > 2);
    expect(tab.state().oauthSteps).toEqual([]);
  });
});

describe('with the real Spotify', () => {
  const environment = { SPOTIFY_CLIENT_ID: 'invented-id', SPOTIFY_CLIENT_SECRET: 'invented-secret' };

  test('the page is told where it leads back to, and that there are no listeners to choose from', async () => {
    const page = await openPage({ environment });
    const tab = await page.tab();
    expect(tab.house().listeners).toBeNull();
    expect(tab.state().spotify).toEqual({ kind: 'real', redirectUri: page.redirectUri });
    expect(tab.text()).not.toContain('invented-secret');
  });

  test('/link leads to Spotify itself', async () => {
    const page = await openPage({ environment });
    const { headers } = await fetch(`${page.origin}/link`, { redirect: 'manual' });
    expect(headers.get('location')).toMatch(/^https:\/\/accounts\.spotify\.com\/authorize\?client_id=invented-id&/);
  });

  test('nobody is linked by command, and nothing is arranged at Spotify', async () => {
    const page = await openPage({ environment });
    const answers = [
      await page.send('link', { login: 'robin', accept: true }),
      await page.send('fault', { name: '503', times: 1 }),
      await page.send('clear-faults', {}),
      await page.send('delay', { delayMs: 1 }),
      await page.send('shape', { shape: 'old' }),
      await page.send('expire-tokens', {}),
      await page.send('revoke-links', {}),
      await page.send('quota', { spent: true }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 409));
    expect(answers[1]?.message).toContain('only with the stand-in');
  });
});
