// A developer looks at a turn from the inside, and sends requests of their own.
import { describeInBrowser } from '../support/browser';
import { linkAsRobin, nextAnswer, say, talk } from '../support/person';
import { useSimulator } from '../support/simulator';

describeInBrowser('a developer', () => {
  const simulator = useSimulator();

  test('sees what was heard, who answered, what Spotify was asked, and what was logged', async () => {
    const page = await simulator.open();
    await linkAsRobin(page);
    await talk(page, 'open record keeper', 'open road trip');
    const turn = page.getByRole('region', { name: 'The turn' });
    const heard = turn.getByRole('region', { name: 'What was heard' });
    expect(await heard.textContent()).toContain('OpenPlaylistIntent');
    await heard.getByText('open {', { exact: false }).waitFor();
    expect(await heard.getByRole('row', { name: /road trip/ }).count()).toBe(1);
    await heard.getByText('src/skill/handlers/open-playlist.ts').waitFor();
    const calls = turn.getByRole('region', { name: 'Spotify calls' });
    expect(await calls.getByRole('row', { name: /GET \/playlists\/\{?.+ 200 \d+ ms/ }).count()).toBeGreaterThan(0);
    await turn.getByText('nothing to object').waitFor();
    expect(await turn.getByRole('region', { name: 'Log' }).getByRole('listitem').count()).toBeGreaterThan(0);
  });

  test('folds the request and the response, and copies them as JSON', async () => {
    const page = await simulator.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await say(page, 'open record keeper');
    const response = page.getByRole('region', { name: 'Response', exact: true });
    await response.getByRole('button', { name: /^Expand all/ }).click();
    await response.getByText('shouldEndSession').waitFor();
    await response.getByRole('button', { name: /^Collapse all/ }).click();
    await response.getByText('shouldEndSession').waitFor({ state: 'hidden' });
    await response.getByRole('button', { name: 'Copy the response' }).click();
    await response.getByText('✓ Copied').first().waitFor();
    const copied: unknown = JSON.parse(await page.evaluate<string>('navigator.clipboard.readText()'));
    expect(copied).toMatchObject({ version: '1.0', response: { shouldEndSession: true } });
  });

  test('goes back to an earlier turn, and follows the conversation again', async () => {
    const page = await simulator.open();
    await linkAsRobin(page);
    await talk(page, 'open record keeper', 'list my playlists', 'next');
    const turn = page.getByRole('region', { name: 'The turn' });
    await page.getByRole('button', { name: 'Previous turn' }).click();
    await turn.getByText('“list my playlists”').waitFor();
    await page.getByRole('button', { name: 'Follow the latest turn' }).click();
    await turn.getByText('“next”').waitFor();
  });

  test('edits a request by hand and sends it: the skill answers it', async () => {
    const page = await simulator.open();
    await linkAsRobin(page);
    await talk(page, 'open record keeper', 'list my playlists');
    await page.getByRole('button', { name: 'Edit and send' }).click();
    const field = page.getByRole('textbox', { name: 'Request, JSON' });
    const written = await field.inputValue();
    expect(written).toContain('"accessToken": "•••"');
    await field.fill(written.replaceAll('ListPlaylistsIntent', 'CountPlaylistsIntent'));
    const answer = await nextAnswer(page, () => page.getByRole('button', { name: 'Send', exact: true }).click());
    expect(answer).toMatch(/^You have 120 playlists/); // so it came with a token
    expect(answer).not.toMatch(/The first 5/);
    await page.getByText('sends a request written by hand').first().waitFor();
  });

  test('begins a request by hand with the turn they look at, until they have typed one of their own', async () => {
    const page = await simulator.open();
    await linkAsRobin(page);
    const byHand = page.getByRole('button', { name: 'By hand' });
    const field = page.getByRole('textbox', { name: 'Request, JSON' });
    await byHand.click();
    expect(await field.inputValue()).toContain('"type": "LaunchRequest"');
    await talk(page, 'open record keeper', 'help');
    await byHand.click();
    expect(await field.inputValue()).toContain('"name": "AMAZON.HelpIntent"');
    await field.fill('{ "own": true }');
    await page.getByRole('button', { name: 'Turn', exact: true }).click();
    await byHand.click();
    expect(await field.inputValue()).toBe('{ "own": true }');
  });

  test('is told while typing where the JSON is broken, and cannot send it', async () => {
    const page = await simulator.open();
    await say(page, 'open record keeper');
    await page.getByRole('button', { name: 'By hand' }).click();
    const field = page.getByRole('textbox', { name: 'Request, JSON' });
    await field.fill('{\n  "version": \n}');
    await page
      .getByRole('status')
      .filter({ hasText: /line 3/i })
      .waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByRole('button', { name: 'Send', exact: true }).isDisabled()).toBe(true);
  });
});
