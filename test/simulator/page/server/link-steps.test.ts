// The account link as it comes to the page: step by step, while the listener is still on Spotify's pages.
import { openPage } from './support/open-page';

test('a developer sees the login page open before anybody has logged in', async () => {
  const page = await openPage();
  const tab = await page.tab();
  await (await fetch(`${page.origin}/link`)).text();
  await tab.until(({ state }) => state().oauthSteps.length === 2);
  const [first, second] = tab.state().oauthSteps;
  expect([first?.name, second?.name, second?.status]).toEqual(['authorization', 'page', 200]);
  expect(tab.state().link.linked).toBe(false);
});
