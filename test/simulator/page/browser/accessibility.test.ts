// axe-core looks at every part of the page, on a laptop and on a phone, light and dark.
import { allFindings, seriousFindings } from '../support/axe';
import { describeInBrowser } from '../support/browser';
import { goTo, linkAsRobin, openAccounts, say, talk } from '../support/person';
import { useSimulator } from '../support/simulator';

const sizes = { laptop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;
const parts = ['Echo', 'Phone', 'Console', 'Account link', 'Spotify'] as const;

describeInBrowser('somebody who cannot see or point', () => {
  const simulator = useSimulator();

  test.each([
    ['laptop', 'light'],
    ['laptop', 'dark'],
    ['phone', 'light'],
    ['phone', 'dark'],
  ] as const)('meets no hurdle on a %s in %s colours', async (size, colorScheme) => {
    const page = await simulator.open({ viewport: sizes[size], colorScheme, reducedMotion: 'reduce' });
    expect(['before the first sentence', await seriousFindings(page)]).toEqual(['before the first sentence', []]);
    await say(page, 'open record keeper');
    await linkAsRobin(page);
    await talk(page, 'open record keeper', 'list my playlists');
    await page.getByRole('combobox', { name: 'Device' }).selectOption({ label: 'Echo Show 8' });
    for (const part of parts) {
      await goTo(page, part);
      expect([part, await seriousFindings(page)]).toEqual([part, []]);
    }
    await goTo(page, 'Console');
    await page.getByRole('button', { name: 'Edit and send' }).click();
    await page.getByRole('textbox', { name: 'Request, JSON' }).waitFor();
    expect(['by hand', await seriousFindings(page)]).toEqual(['by hand', []]);
    await goTo(page, 'Echo');
    await page.getByText('Session', { exact: true }).click();
    expect(['the menu', await seriousFindings(page)]).toEqual(['the menu', []]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    expect(['shortcuts', await seriousFindings(page)]).toEqual(['shortcuts', []]);
  });

  test.each(['light', 'dark'] as const)(
    'meets none on the way through login and consent in %s colours',
    async colorScheme => {
      const page = await simulator.open({ colorScheme });
      const accounts = await openAccounts(page);
      const steps = [
        ['login', /^Robin Vale/],
        ['consent', 'Accept'],
      ] as const;
      for (const [step, button] of steps) {
        await accounts.getByRole('button', { name: button }).waitFor();
        expect([step, await allFindings(accounts)]).toEqual([step, []]);
        await accounts.getByRole('button', { name: button }).click();
      }
      await accounts.getByRole('heading', { name: 'Your account is linked' }).waitFor();
      expect(['the end', await allFindings(accounts)]).toEqual(['the end', []]);
    },
  );

  test('does not stay unnoticed: a picture without words is found', async () => {
    const page = await simulator.open();
    await page.evaluate(`document.body.append(Object.assign(new Image(), { src: '/icon.svg' }))`);
    expect(await seriousFindings(page)).toContainEqual(expect.stringMatching(/^image-alt: /));
  });
});
