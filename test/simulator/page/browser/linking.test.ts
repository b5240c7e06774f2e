// A listener links their account as on a phone: a tab with the login and consent pages opens, and the page hears of it.
import { describeInBrowser } from '../support/browser';
import { answers, conversation, goTo, link, linkAsRobin, read, say } from '../support/person';
import { useSimulator } from '../support/simulator';

describeInBrowser('a listener without a linked account', () => {
  const simulator = useSimulator();

  test('gets a card that leads to the login and consent pages, comes back, and is linked', async () => {
    const page = await simulator.open();
    expect(await say(page, 'open record keeper')).toContain("I've sent a card to the home screen of your Alexa app");
    await page.getByRole('heading', { name: 'Link your account' }).waitFor();
    const accounts = await link(page);
    await read(page, 'Linked: the account of Robin Vale.');
    await accounts.getByText(/close this/i).waitFor();
    await page.getByText('Account linked').waitFor();
    await page.getByText('Linked as Robin Vale').waitFor();
    expect(await say(page, 'open record keeper')).toMatch(/^Welcome to Record Keeper\. You have \d+ playlists\./);
  });

  test('can cancel at the consent page, and stays without', async () => {
    simulator.expectConsoleError(/error=access_denied/); // the last page is a 400, as Alexa's is
    const page = await simulator.open();
    await say(page, 'open record keeper');
    await link(page, { decision: 'Cancel' });
    await read(page, /^.? ?Not linked: /);
    await page.getByText('Not linked', { exact: true }).waitFor();
    expect(await say(page, 'open record keeper')).toContain("I've sent a card");
  });

  test('who has no playlists yet is told so', async () => {
    const page = await simulator.open();
    await link(page, { as: 'Noa Lind' });
    await read(page, 'Linked: the account of Noa Lind.');
    expect(await say(page, 'open record keeper')).toMatch(/no playlists/);
  });
});

describeInBrowser('a listener with a linked account', () => {
  const simulator = useSimulator();

  test('unlinks it on the phone, and is asked to link again', async () => {
    const page = await simulator.open();
    await linkAsRobin(page);
    await page.getByRole('button', { name: 'Unlink' }).click();
    await page.getByText('Not linked', { exact: true }).waitFor();
    expect(await say(page, 'open record keeper')).toContain("I've sent a card");
  });

  test('starts over: conversation, cards and link are gone', async () => {
    const page = await simulator.open();
    await say(page, 'open record keeper');
    await linkAsRobin(page);
    await page.getByText('Session', { exact: true }).click();
    await page.getByRole('button', { name: /^Start over/ }).click();
    await page.getByText('No cards yet.').waitFor();
    expect(await answers(page).count()).toBe(0);
    await page.getByText('Not linked', { exact: true }).waitFor();
    await goTo(page, 'Echo');
    await conversation(page).getByRole('heading', { name: 'Ask for your playlists by voice' }).waitFor();
  });
});
