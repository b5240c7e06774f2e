// Each device's screen has its own size, shape and kind, for the eye and for the document.
import { describeInBrowser, useBrowser } from '../support/browser';
import { aplOf } from './support/documents';
import { useStages } from './support/screen-stage';

const seen =
  '${viewport.pixelWidth}x${viewport.pixelHeight} ${Math.floor(viewport.width)}x${Math.floor(viewport.height)} ' +
  '${viewport.shape} ${viewport.mode} ${viewport.dpi}';

describeInBrowser('the screen of a device', () => {
  const stages = useStages(useBrowser());

  test.each([
    ['show', '1280x800 961x600 rectangle hub 213', 'none'],
    ['show-15', '1080x1920 1080x1920 rectangle hub 160', 'none'],
    ['spot', '480x480 480x480 round hub 160', 'circle(50%)'],
    ['fire-tv', '1920x1080 960x540 rectangle tv 320', 'none'],
  ] as const)('%s is what the document is told: %s', async (device, told, clipped) => {
    const { draw, frame, inFrame } = await stages.open();
    await draw(aplOf({ type: 'Text', text: seen }), { device });
    expect(await frame.locator('body').innerText()).toBe(told);
    const glass = frame.locator('body > div');
    const { width, height } = (await glass.boundingBox()) ?? {};
    expect(`${width}x${height}`).toBe(told.split(' ')[0]);
    expect(await inFrame(`getComputedStyle(document.querySelector('body > div')).clipPath`)).toBe(clipped);
  });
});
