// When the renderer itself cannot be had.
import { describeInBrowser, useBrowser } from '../support/browser';
import { aplOf } from './support/documents';
import { useStages } from './support/screen-stage';

const renderer = '**/apl-viewhost.js';
const text = aplOf({ type: 'Text', text: 'Here after all' });

describeInBrowser('the renderer', () => {
  const browser = useBrowser();
  const stages = useStages(browser);

  test('that cannot be loaded is said to be missing, and is tried again with the next document', async () => {
    const { draw, frame, page } = await stages.open();
    browser.expectConsoleError(/apl-viewhost/);
    await page.route(renderer, route => route.abort());
    expect(await draw(text)).toMatchObject({
      kind: 'failed',
      message: 'The renderer of APL could not be loaded: is the simulator still running?',
    });
    await page.unroute(renderer);
    expect(await draw(text)).toMatchObject({ kind: 'drawn' });
    expect(await frame.locator('body').innerText()).toBe('Here after all');
  });

  test('that never answers is waited for so long, and no longer', async () => {
    const { order, frame, page, reports } = await stages.open();
    await frame.locator('html[data-screen=ready]').waitFor();
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(3_600_000); // no second passes by itself, however slow the machine
    const asked = page.waitForRequest(renderer);
    await page.route(renderer, () => undefined);
    await order(text);
    await asked;
    await page.clock.fastForward(19_000);
    expect(await reports()).toEqual([]);
    await page.clock.fastForward(2_000);
    await page.waitForFunction('stage.reports.length === 1');
    expect(await reports()).toMatchObject([
      { kind: 'failed', message: 'The renderer did not finish within 20 seconds.' },
    ]);
  });
});
