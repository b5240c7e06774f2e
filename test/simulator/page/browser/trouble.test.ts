// Somebody makes things go wrong at the stand-in and sees what the listener is told.
import type { Page } from 'playwright-core';
import { asking } from '../../alexa/support/scripted-skill';
import { describeInBrowser } from '../support/browser';
import { goTo, linkAsRobin, openAccounts, read, say, sentenceField } from '../support/person';
import { useSimulator } from '../support/simulator';

const settings = (page: Page) => page.getByRole('region', { name: 'Settings of Spotify' });
const whatHappens = (page: Page) => page.getByRole('region', { name: 'What happens now' }).getByRole('status');

describeInBrowser('a listener', () => {
  const simulator = useSimulator();

  async function linkedWithSwitches(): Promise<Page> {
    const page = await simulator.open();
    await linkAsRobin(page);
    await goTo(page, 'Spotify');
    return page;
  }

  test('whose token has expired is told so, gets a card, links anew, and goes on', async () => {
    const page = await linkedWithSwitches();
    await settings(page).getByRole('button', { name: 'Expire tokens' }).click();
    await page.getByText('Spotify answers 401 to every access token that is out now.').waitFor();
    expect(await say(page, 'open record keeper')).toMatch(/^Your Spotify link has run out/);
    await page.getByRole('heading', { name: 'Link your account' }).waitFor();
    await openAccounts(page); // which knows this browser, and leads straight back
    await page.getByText('Account linked').waitFor();
    expect(await say(page, 'open record keeper')).toMatch(/^Welcome to Record Keeper/);
  });

  test('who removed the app at Spotify is asked to link anew', async () => {
    const page = await linkedWithSwitches();
    await settings(page).getByRole('button', { name: 'Revoke the link' }).click();
    await page.getByText(/neither the access tokens nor the refresh tokens/).waitFor();
    expect(await say(page, 'open record keeper')).toMatch(/^Your Spotify link has run out/);
  });

  test('meets a fault once, and again until it is cleared', async () => {
    const page = await linkedWithSwitches();
    await settings(page).getByRole('combobox', { name: 'What goes wrong' }).selectOption('403-unregistered');
    await settings(page).getByRole('button', { name: 'Arrange' }).click();
    await settings(page).getByRole('list', { name: 'Waiting to happen, next first' }).waitFor();
    expect(await say(page, 'open record keeper')).toMatch(/does not know your account yet/);
    expect(await say(page, 'open record keeper')).toMatch(/^Welcome to Record Keeper/);

    await settings(page).getByRole('combobox', { name: 'How often' }).selectOption('always');
    await settings(page).getByRole('button', { name: 'Arrange' }).click();
    await page.getByRole('button', { name: /trouble ahead/ }).waitFor();
    expect(await say(page, 'ask record keeper to list my playlists')).toMatch(/does not know your account yet/);
    expect(await say(page, 'ask record keeper to list my playlists')).toMatch(/does not know your account yet/);
    await settings(page).getByRole('button', { name: 'Clear what waits' }).click();
    await page.getByRole('button', { name: /trouble ahead/ }).waitFor({ state: 'detached' });
    expect(await say(page, 'ask record keeper to list my playlists')).toMatch(/^You have 120 playlists/);
  });

  test('is told to come back later while the quota is spent, and by a skill that remembers it until it starts over', async () => {
    const page = await linkedWithSwitches();
    const calm = whatHappens(page).getByText('Every call is answered as it should be');
    await calm.waitFor();
    const quota = settings(page).getByRole('switch', { name: 'Quota spent' });
    await quota.check();
    await page.getByText("The app's quota at Spotify is spent.").waitFor();
    await calm.waitFor({ state: 'detached' });
    expect(await say(page, 'open record keeper')).toMatch(/limit for this skill is used up/);
    await quota.uncheck();
    await page.getByText('The app has quota at Spotify again.').waitFor();
    await calm.waitFor();
    expect(await say(page, 'open record keeper')).toMatch(/limit for this skill is used up/); // it remembers
    await settings(page).getByRole('button', { name: 'Start over' }).click();
    await page.getByText('The app has quota at Spotify again.').waitFor({ state: 'detached' });
    await settings(page).getByRole('button', { name: 'Link as Robin' }).click();
    await page.getByText('Linked: the account of Robin Vale.').waitFor();
    expect(await say(page, 'open record keeper')).toMatch(/^Welcome to Record Keeper/);
  });

  test('waits while the network is slow, and sees in the console what took so long', async () => {
    const page = await linkedWithSwitches();
    await settings(page).getByRole('textbox', { name: 'Another' }).fill('900');
    await settings(page).getByRole('button', { name: 'Set' }).click();
    await whatHappens(page)
      .getByText(/900 ms|0\.9 s/)
      .waitFor();
    expect(await say(page, 'open record keeper')).toMatch(/^Welcome to Record Keeper/);
    await goTo(page, 'Console');
    const rows = await page.getByRole('region', { name: 'Spotify calls' }).getByRole('row').allTextContents();
    const took = rows.map(row => Number(/([\d,]+) ms/.exec(row)?.[1]?.replaceAll(',', '') ?? 0)); // "1,030 ms"
    expect(Math.max(...took)).toBeGreaterThanOrEqual(900);
  });

  test('sees that Alexa is thinking until there is an answer', async () => {
    let answer = (): void => undefined;
    const answered = new Promise<unknown>(resolve => (answer = () => resolve(asking())));
    const page = await simulator.open({ skill: { invoke: () => answered } });
    await sentenceField(page).fill('open record keeper');
    await sentenceField(page).press('Enter');
    const thinking = page.getByRole('status').getByText('Thinking');
    await thinking.waitFor();
    answer();
    await read(page, 'What next?');
    await thinking.waitFor({ state: 'detached' });
  });

  test.each(['Before February 2026', 'During the change'])('hears the same with the shape of JSON: %s', async shape => {
    const page = await linkedWithSwitches();
    const today = await say(page, 'ask record keeper to list my playlists');
    await settings(page).getByRole('radio', { name: shape }).check();
    expect(await settings(page).getByRole('radio', { name: shape }).isChecked()).toBe(true);
    expect(await say(page, 'ask record keeper to list my playlists')).toBe(today);
  });

  test('is linked and refused without the login pages by two buttons', async () => {
    const page = await simulator.open();
    await goTo(page, 'Spotify');
    await settings(page).getByRole('button', { name: 'Cancel at consent, as Noa Lind' }).click();
    await page
      .getByText(/Not linked: /)
      .first()
      .waitFor();
    await settings(page).getByRole('button', { name: 'Link as Noa' }).click();
    await page.getByText('Linked: the account of Noa Lind.').waitFor();
    await page.getByRole('button', { name: /^Stand-in Spotify.*Noa Lind/ }).waitFor();
  });
});
