// Somebody who uses the keyboard only.
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser';
import { answers, nextAnswer, read, say, sentenceField, talk } from '../support/person';
import { useSimulator } from '../support/simulator';

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The element that has the focus, as a person hears it named. */
async function focused(page: Page): Promise<string> {
  const name = `(({ activeElement: at }) => at?.ariaLabel ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? '')`;
  return (await page.evaluate<string>(`${name}(document)`)).trim();
}

describeInBrowser('somebody at the keyboard', () => {
  const simulator = useSimulator();

  test('can type at once: the field for the sentence has the focus, and keeps it', async () => {
    const page = await simulator.open();
    await page.keyboard.type('open record keeper');
    expect(await nextAnswer(page, () => page.keyboard.press('Enter'))).not.toBe('');
    await page.keyboard.type('help');
    expect(await sentenceField(page).inputValue()).toBe('help');
  });

  test('finds what was said before with the arrow up, also after loading the page anew', async () => {
    const page = await simulator.open();
    await talk(page, 'open record keeper', 'ask record keeper for help');
    await page.keyboard.type('half a sen');
    await press(page, 'ArrowUp');
    expect(await sentenceField(page).inputValue()).toBe('ask record keeper for help');
    await press(page, 'ArrowUp');
    expect(await sentenceField(page).inputValue()).toBe('open record keeper');
    await press(page, 'ArrowDown', 'ArrowDown');
    expect(await sentenceField(page).inputValue()).toBe('half a sen');
    await page.reload();
    await sentenceField(page).waitFor();
    await press(page, 'ArrowUp');
    expect(await sentenceField(page).inputValue()).toBe('ask record keeper for help');
  });

  test('finds the shortcuts with ?, and uses them', async () => {
    const page = await simulator.open();
    await press(page, 'Escape', '?');
    const card = page.getByRole('dialog', { name: 'Keyboard' });
    await card.waitFor();
    await press(page, 'Escape');
    await card.waitFor({ state: 'hidden' });
    await press(page, '5');
    const tab = page.getByRole('navigation').getByRole('button', { name: 'Spotify' });
    await tab.and(page.locator('[aria-current="true"]')).waitFor();
    await press(page, '/');
    await sentenceField(page).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('open record keeper');
    expect(await nextAnswer(page, () => page.keyboard.press('Enter'))).not.toBe('');
  });

  test('types a question mark into a sentence without a card opening', async () => {
    const page = await simulator.open();
    await page.keyboard.type('what is this?');
    expect(await sentenceField(page).inputValue()).toBe('what is this?');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
  });

  test('links the account, talks, says nothing and looks at the console', async () => {
    const page = await simulator.open();
    await say(page, 'open record keeper');
    const opened = page.context().waitForEvent('page');
    await page.getByRole('link', { name: 'Link account' }).first().focus();
    await press(page, 'Enter');
    const accounts = await opened;
    await accounts.getByRole('button', { name: /^Robin Vale/ }).focus();
    await press(accounts, 'Enter');
    await accounts.getByRole('button', { name: 'Accept' }).focus();
    await press(accounts, 'Enter');
    await read(page, 'Linked: the account of Robin Vale.');
    await page.bringToFront();
    await sentenceField(page).focus();
    await page.keyboard.type('open record keeper');
    await nextAnswer(page, () => page.keyboard.press('Enter'));
    await read(page, 'The microphone is open');
    await press(page, 'Escape');
    await nextAnswer(page, () => page.keyboard.press('s'));
    await read(page, 'The session is over');
    expect(await answers(page).count()).toBe(3);
  });

  test('reaches everything there is by Tab, and comes round', async () => {
    const page = await simulator.open();
    await say(page, 'open record keeper');
    const visible = await page.evaluate<number>(
      `[...document.querySelectorAll('a[href], button:not(:disabled), select, input:not([tabindex="-1"]), summary, [tabindex="0"]')]
        .filter(element => element.checkVisibility({ visibilityProperty: true })).length`,
    );
    const seen = new Set<string>();
    for (let step = 0; step < visible + 5; step++) {
      await press(page, 'Tab');
      seen.add(await focused(page));
    }
    expect([...seen]).toEqual(
      expect.arrayContaining(['Device', 'Colours', 'Keyboard shortcuts', 'Conversation', 'What you say to Alexa']),
    );
  });
});
