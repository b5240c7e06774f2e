// One document after the other, and who may give orders.
import { describeInBrowser, useBrowser } from '../support/browser';
import { aplOf, list, listData } from './support/documents';
import { useStages } from './support/screen-stage';

const text = (words: string): object => aplOf({ type: 'Text', text: words });

describeInBrowser('documents on a screen', () => {
  const stages = useStages(useBrowser());

  test('replace each other and leave nothing behind', async () => {
    const { draw, frame } = await stages.open();
    for (let count = 0; count < 12; count++) await draw(list, { datasources: listData(20) });
    await draw(text('the last one'));
    expect(await frame.locator('body > div').count()).toBe(1);
    expect(await frame.locator('body').innerText()).toBe('the last one');
  });

  test('that come faster than they are drawn are skipped, except the last', async () => {
    const { order, draw, frame, reports } = await stages.open();
    for (let number = 1; number < 6; number++) await order(text(`number ${number}`), { number });
    await draw(text('number 6'), { number: 6 });
    expect(await frame.locator('body').innerText()).toBe('number 6');
    expect((await reports()).filter(({ kind }) => kind === 'failed')).toEqual([]);
  });

  test('are gone when the screen is cleared', async () => {
    const { draw, clear, frame } = await stages.open();
    await draw(text('for a while'));
    await clear();
    await frame.locator('body > div').waitFor({ state: 'detached' });
    expect(await frame.locator('body').innerText()).toBe('');
  });

  test('are shown again when the frame is loaded again', async () => {
    const { draw, frame, page } = await stages.open();
    await draw(text('still here'));
    await page.evaluate(`document.querySelector('iframe').contentWindow.location.reload()`);
    await page.waitForFunction(`stage.reports.filter(({ kind }) => kind === 'drawn').length === 2`);
    expect(await frame.getByText('still here').isVisible()).toBe(true);
  });

  test('wait while the screen is hidden, for words have no size there', async () => {
    const { draw, order, frame, page, reports, inFrame } = await stages.open();
    await draw(text('before'), { number: 1 });
    const hide = (hidden: boolean) => page.evaluate(`document.querySelector('iframe').hidden = ${hidden}`);
    await hide(true);
    await order(text('first while hidden'), { number: 2 });
    await order(text('last while hidden'), { number: 3 });
    await inFrame(`new Promise(resolve => setTimeout(resolve, 30))`);
    expect(await reports()).toMatchObject([{ kind: 'drawn', number: 1 }]);
    await hide(false);
    await page.waitForFunction('stage.reports.length === 2');
    expect(await reports()).toMatchObject([{ number: 1 }, { kind: 'drawn', number: 3 }]);
    const { height } = (await frame.getByText('last while hidden').boundingBox()) ?? { height: 0 };
    expect(height).toBeGreaterThan(20);
  });

  test('are taken away by the page around the screen only', async () => {
    const { draw, frame, page, inFrame } = await stages.open();
    await draw(text('what the skill sent'));
    const heard = `new Promise(resolve => document.defaultView.addEventListener('message', resolve, { once: true }))`;
    const forge = `document.defaultView.eval("postMessage({ kind: 'clear' }, origin)")`;
    await inFrame(`[${heard}, ${forge}][0].then(() => null)`);
    expect(await frame.locator('body').innerText()).toBe('what the skill sent');
    await page.evaluate(`document.querySelector('iframe').contentWindow.postMessage({ kind: 'clean' }, origin)`);
    await draw(text('what the skill sent next'));
    expect(await frame.locator('body').innerText()).toBe('what the skill sent next');
  });

  test('are reported on by the screen only', async () => {
    const { draw, page, reports } = await stages.open();
    await draw(text('a list'), { number: 1 });
    await page.evaluate(`postMessage({ kind: 'touched', number: 1, arguments: ['forged'] }, origin)`);
    await draw(text('another'), { number: 2 });
    expect((await reports()).map(({ kind }) => kind)).toEqual(['drawn', 'drawn']);
  });
});
