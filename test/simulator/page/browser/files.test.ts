// Conversations as files: recorded and saved, opened and played again, and those that came with the project.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser';
import { answers, conversation, linkAsRobin, read, talk } from '../support/person';
import { useSimulator } from '../support/simulator';

async function chooseInSession(page: Page, name: RegExp): Promise<void> {
  await page.getByText('Session', { exact: true }).click();
  await page.getByRole('button', { name }).click();
}

describeInBrowser('a person', () => {
  const simulator = useSimulator();

  test('records a conversation, saves it as a replay file, and plays the file again', async () => {
    const page = await simulator.open();
    await linkAsRobin(page);
    await chooseInSession(page, /^Record/);
    const heard = await talk(page, 'open record keeper', 'list my playlists', 'next');
    await page.getByText('Recording: 3 sentences').waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Save' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^record-keeper-\d{4}-\d\d-\d\d.*\.json$/);
    const path = await download.path();
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      locale: 'en-US',
      type: 'text',
      userInput: ['open record keeper', 'list my playlists', 'next', '.quit'],
    });
    await page.getByRole('button', { name: 'Stop recording' }).first().click();

    await page.getByText('Session', { exact: true }).click();
    await page.getByLabel('Replay file').setInputFiles({
      name: 'again.json',
      mimeType: 'application/json',
      buffer: readFileSync(path),
    });
    await read(page, 'The replay again.json has ended.');
    expect(await answers(page).last().textContent()).toContain(heard.slice(0, 20));
    expect(await conversation(page).getByText('You: list my playlists').count()).toBe(2);
  });

  test('plays a conversation that came with the project', async () => {
    const page = await simulator.open();
    await linkAsRobin(page);
    await chooseInSession(page, /^List and page/);
    await read(page, 'The replay List and page has ended.');
    expect(await answers(page).count()).toBeGreaterThan(2);
  });

  test('who opens a file that is none is told what is wrong with it', async () => {
    simulator.expectConsoleError(/\/api\/replay/); // refused with 400
    const page = await simulator.open();
    await page.getByText('Session', { exact: true }).click();
    await page.getByLabel('Replay file').setInputFiles({
      name: 'shopping.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('milk, eggs'),
    });
    await page.getByRole('alert').getByText('This is no replay file').waitFor();
    await page.getByRole('button', { name: 'Close' }).first().click();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
