// Somebody who meets account linking for the first time reads how it really ran.
import { describeInBrowser } from '../support/browser';
import { goTo, linkAsRobin } from '../support/person';
import { useSimulator } from '../support/simulator';

describeInBrowser('a newcomer to account linking', () => {
  const simulator = useSimulator();

  test('reads the exchange step by step, each with its parameters and what they are for', async () => {
    const page = await simulator.open();
    await goTo(page, 'Account link');
    await page.getByText('Linking allows this skill to read the playlists').waitFor();
    await linkAsRobin(page);
    await goTo(page, 'Account link');
    const exchange = page.getByRole('region', { name: 'The exchange, newest first' });
    await exchange.getByRole('heading', { name: 'Link 1' }).waitFor();
    await page.getByRole('button', { name: 'All parameters' }).click();
    for (const name of ['client_id', 'state', 'scope', 'redirect_uri', 'code', 'grant_type']) {
      const row = exchange.getByRole('row', { name: new RegExp(`^${name} `) }).first();
      expect((await row.textContent())?.length).toBeGreaterThan(name.length + 20);
    }
    expect(
      await exchange
        .getByRole('row', { name: /^code / })
        .first()
        .textContent(),
    ).toContain('•••');
    expect(
      await exchange
        .getByRole('row', { name: /^grant_type / })
        .first()
        .textContent(),
    ).toContain('authorization_code');
  });

  test('sees the hourly renewal without waiting for an hour', async () => {
    const page = await simulator.open();
    await linkAsRobin(page);
    await goTo(page, 'Account link');
    await page.getByRole('button', { name: 'Renew token' }).click();
    const exchange = page.getByRole('region', { name: 'The exchange, newest first' });
    await exchange.getByRole('heading', { name: 'Renewal 1' }).waitFor();
    await exchange.getByText('Spotify hands out a new access token').waitFor();
  });
});
