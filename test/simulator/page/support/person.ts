// What a person does at the page, and what they read there: by the names they see or hear, never by its markup.
import type { Locator, Page } from 'playwright-core';

export function conversation(page: Page): Locator {
  return page.getByRole('log', { name: 'Conversation' });
}

export function sentenceField(page: Page): Locator {
  return page.getByRole('textbox', { name: 'What you say to Alexa' });
}

export function answers(page: Page): Locator {
  return conversation(page)
    .getByRole('paragraph')
    .filter({ hasText: /^Alexa: / });
}

/** Types a sentence and waits for the answer to it. */
export async function say(page: Page, sentence: string): Promise<string> {
  return nextAnswer(page, async () => {
    await sentenceField(page).fill(sentence);
    await sentenceField(page).press('Enter');
  });
}

/** Says several sentences; the last answer. */
export async function talk(page: Page, ...sentences: readonly string[]): Promise<string> {
  let answer = '';
  for (const sentence of sentences) answer = await say(page, sentence);
  return answer;
}

/** Does something that Alexa answers, and waits for her words. */
export async function nextAnswer(page: Page, act: () => Promise<unknown>): Promise<string> {
  const before = await answers(page).count();
  await act();
  const text = await answers(page).nth(before).textContent();
  return (text ?? '')
    .replace(/^Alexa: /, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Waits until the words can be read in the conversation. */
export async function read(page: Page, words: string | RegExp): Promise<void> {
  await conversation(page).getByText(words).last().waitFor();
}

export type Part = 'Echo' | 'Phone' | 'Console' | 'Account link' | 'Spotify';

/** Brings a part of the page to the front, where it is not there anyway. */
export async function goTo(page: Page, part: Part): Promise<void> {
  const tab = page.getByRole('navigation', { name: 'Parts of the simulator' }).getByRole('button', { name: part });
  if (!(await tab.isVisible())) return;
  await tab.click();
  await tab.and(page.locator('[aria-current="true"]')).waitFor();
}

/** Follows the phone's way to the login page: a tab of its own. */
export async function openAccounts(page: Page): Promise<Page> {
  await goTo(page, 'Phone');
  const opened = page.context().waitForEvent('page');
  await page
    .getByRole('link', { name: /^Link (the )?account$/ })
    .first()
    .click();
  return opened;
}

interface Person {
  readonly as?: string;
  readonly decision?: 'Accept' | 'Cancel';
}

/** Goes through the login and consent pages, as Robin unless told otherwise. */
export async function link(page: Page, { as = 'Robin Vale', decision = 'Accept' }: Person = {}): Promise<Page> {
  const accounts = await openAccounts(page);
  await accounts.getByRole('button', { name: new RegExp(`^${as}`) }).click();
  await accounts.getByRole('button', { name: decision }).click();
  return accounts;
}

/** Links, and waits until the page says so. */
export async function linkAsRobin(page: Page): Promise<void> {
  const accounts = await link(page);
  await goTo(page, 'Echo');
  await read(page, 'Linked: the account of Robin Vale.');
  await accounts.close();
}
