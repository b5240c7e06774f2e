// What the listener sees of a document, and what becomes of one that cannot be shown.
import { describeInBrowser, useBrowser } from '../support/browser';
import { aplOf, detail, detailData, list, listData } from './support/documents';
import { useStages } from './support/screen-stage';

describeInBrowser('a screen', () => {
  const stages = useStages(useBrowser());

  test('shows text with the data that came with it', async () => {
    const { draw, frame } = await stages.open();
    const text = aplOf({ type: 'Text', text: 'You have ${payload.count} playlists, Zoë' });
    expect(await draw(text, { number: 7, datasources: { count: 42 } })).toEqual({
      kind: 'drawn',
      number: 7,
      problems: [],
    });
    expect(await frame.getByText('You have 42 playlists, Zoë').isVisible()).toBe(true);
  });

  test('shows a picture', async () => {
    const { draw, frame, inFrame } = await stages.open();
    await draw(detail, { datasources: detailData });
    await frame.locator('img').waitFor();
    expect(await frame.getByText('Road Trip').isVisible()).toBe(true);
    const picture = `document.querySelector('img')`;
    expect(await inFrame(`${picture}.decode().then(() => ${picture}.naturalWidth)`)).toBe(64);
  });

  test('scrolls through a long list', async () => {
    const { draw, frame, page } = await stages.open();
    await draw(list, { datasources: listData(30) });
    expect(await frame.getByText('30. Playlist 30').count()).toBe(0);
    await frame.getByText('3. Playlist 3').hover();
    for (let turn = 0; turn < 40 && (await frame.getByText('30. Playlist 30').count()) === 0; turn++) {
      await page.mouse.wheel(0, 400);
      await page.evaluate('new Promise(resolve => requestAnimationFrame(resolve))');
    }
    expect(await frame.getByText('30. Playlist 30').count()).toBe(1);
  });

  test('shows documents of old and new versions', async () => {
    const { draw, frame } = await stages.open();
    for (const version of ['1.4', '1.9', '2023.3', '2024.3']) {
      const text = { ...aplOf({ type: 'Text', text: `Version ${version}` }), version };
      expect(await draw(text)).toMatchObject({ kind: 'drawn', problems: [] });
      expect(await frame.locator('body').innerText()).toBe(`Version ${version}`);
    }
  });

  test('finds the data of a parameter by its name', async () => {
    const { draw, frame } = await stages.open();
    const items = [{ type: 'Text', text: '${first.word} ${second} ${payload.first.word}' }];
    const parameters = ['first', { name: 'second', default: 'otherwise' }, 'payload'];
    const text = { type: 'APL', version: '1.9', mainTemplate: { parameters, items } };
    await draw(text, { datasources: { first: { word: 'found' } } });
    expect(await frame.getByText('found otherwise found').isVisible()).toBe(true);
  });

  test('draws what the skill sent as it is, markup included', async () => {
    const { draw, frame, inFrame } = await stages.open();
    await draw(aplOf({ type: 'Text', text: 'now <b>bold</b> & <by>gone' }));
    expect(await frame.locator('body').innerText()).toBe('now bold & gone');
    expect(await inFrame(`document.querySelector('[style*="font-weight: 700"]').innerText`)).toBe('bold');
  });

  test('shows what can be drawn and tells what cannot', async () => {
    const { draw, frame } = await stages.open();
    const items = [{ type: 'Txet' }, { type: 'Text', text: 'the rest' }];
    const problems = ["Unable to find layout or component 'Txet'."];
    expect(await draw(aplOf({ type: 'Container', items }))).toMatchObject({ kind: 'drawn', problems });
    expect(await frame.getByText('the rest').isVisible()).toBe(true);
  });

  test('says why there is nothing to see', async () => {
    const { draw } = await stages.open();
    const reasons: readonly (readonly [unknown, string])[] = [
      [aplOf({ type: 'Txet' }), "Nothing of the document can be drawn. Unable to find layout or component 'Txet'."],
      [{ title: 'x' }, 'This is no APL document. Package _main does not contain a type field.'],
      [{ type: 'APL', version: '1.9' }, 'This is no APL document.'],
      ['text', 'The document is no JSON object.'],
      [null, 'The document is no JSON object.'],
    ];
    for (const [document, reason] of reasons) {
      const message = expect.stringContaining(reason) as string;
      expect(await draw(document, { number: 3 })).toMatchObject({ kind: 'failed', number: 3, message });
      await draw(aplOf({ type: 'Text', text: 'between' }), { number: 4 });
    }
  });

  test('names the imports that cannot be drawn here, at once', async () => {
    const { draw } = await stages.open();
    const imports = [
      { name: 'alexa-layouts', version: '1.7.0' },
      { name: 'alexa-styles', version: '1.6.0' },
    ];
    expect(await draw(aplOf({ type: 'Text', text: 'x' }, { import: imports }))).toMatchObject({
      kind: 'failed',
      message: expect.stringMatching(
        /imports alexa-layouts 1\.7\.0, alexa-styles 1\.6\.0\. .* must stand without imports/,
      ) as string,
    });
  });

  test('is dark after a document that cannot be shown, and shows the next', async () => {
    const { draw, frame } = await stages.open();
    await draw(aplOf({ type: 'Text', text: 'before' }));
    await draw({ title: 'x' });
    expect(await frame.locator('body > div').count()).toBe(0);
    expect(await draw(aplOf({ type: 'Text', text: 'after' }))).toMatchObject({ kind: 'drawn' });
    expect(await frame.locator('body').innerText()).toBe('after');
  });

  test('asks nobody but the simulator', async () => {
    const { draw, asked } = await stages.open();
    await draw(detail, { datasources: detailData });
    const elsewhere = asked.filter(address => !/^(http:\/\/127\.0\.0\.1:\d+\/|data:)/.test(address));
    expect(elsewhere).toEqual([]);
    expect(asked.some(address => address.endsWith('/apl-viewhost.js'))).toBe(true);
  });

  test('loads the renderer with the first document only', async () => {
    const { draw, clear, frame, asked } = await stages.open();
    await clear();
    await frame.locator('html[data-screen=ready]').waitFor();
    expect(asked.filter(address => address.endsWith('/apl-viewhost.js'))).toEqual([]);
    await draw(detail, { datasources: detailData });
    await draw(detail, { datasources: detailData });
    expect(asked.filter(address => address.endsWith('/apl-viewhost.js'))).toHaveLength(1);
  });
});
