// A press on the screen becomes the arguments the document sends.
import { describeInBrowser, useBrowser } from '../support/browser';
import { aplOf, list, listData } from './support/documents';
import { useStages } from './support/screen-stage';

const button = (words: string, arguments_: readonly unknown[]): object => ({
  type: 'TouchWrapper',
  width: 300,
  height: 100,
  onPress: [{ type: 'SendEvent', arguments: arguments_ }],
  items: [{ type: 'Text', text: words }],
});

describeInBrowser('a press', () => {
  const stages = useStages(useBrowser());

  test('sends what the document says, as it is', async () => {
    const { draw, frame, touched } = await stages.open();
    await draw(aplOf(button('Press me', ['open', 3, { id: 'x', tags: [1, null] }])), { number: 5 });
    await frame.getByText('Press me').click();
    expect(await touched()).toEqual({
      kind: 'touched',
      number: 5,
      arguments: ['open', 3, { id: 'x', tags: [1, null] }],
    });
  });

  test('on a row of a list tells which', async () => {
    const { draw, frame, touched } = await stages.open();
    await draw(list, { datasources: listData(5) });
    await frame.getByText('2. Playlist 2').click();
    expect(await touched()).toMatchObject({ arguments: ['open', 1, 'Playlist 2'] });
  });

  test('with the select button of a remote does the same on a television', async () => {
    const { draw, frame, page, touched } = await stages.open();
    const items = [button('First', ['first']), button('Second', ['second'])];
    await draw(aplOf({ type: 'Container', items }), { device: 'fire-tv' });
    await frame.locator('body > div').click({ position: { x: 1000, y: 900 } });
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    expect(await touched()).toMatchObject({ arguments: ['second'] });
  });

  test('on a screen that is shown smaller than it is hits what is seen there', async () => {
    const { draw, frame, page, touched } = await stages.open();
    await page.evaluate(`document.querySelector('iframe').style.transform = 'scale(0.4)'`);
    await draw(list, { datasources: listData(5) });
    await frame.getByText('4. Playlist 4').click();
    expect(await touched()).toMatchObject({ arguments: ['open', 3, 'Playlist 4'] });
  });

  test('on what sends nothing is not heard of', async () => {
    const { draw, frame, reports } = await stages.open();
    await draw(aplOf({ type: 'Text', text: 'Only text' }));
    await frame.getByText('Only text').click();
    await draw(aplOf({ type: 'Text', text: 'Next' }));
    expect((await reports()).map(({ kind }) => kind)).toEqual(['drawn', 'drawn']);
  });
});
