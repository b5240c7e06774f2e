// What is said before the pictures are taken.
import type { Browser } from 'playwright-core';
import { linkAsRobin, talk } from '../support/person';

/** A first conversation: nobody is linked, Robin links over the real pages, and opens a playlist. */
export async function converse(browser: Browser, origin: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(origin);
  await page.getByRole('combobox', { name: 'Device' }).selectOption({ label: 'Echo Show 8' });
  await talk(page, 'open record keeper');
  await linkAsRobin(page);
  await talk(page, 'open record keeper', 'list my playlists', 'open road trip');
  await context.close();
}
