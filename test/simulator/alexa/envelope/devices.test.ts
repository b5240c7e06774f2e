// Each device of the table, as the skill sees it in a request.
import { deviceNames, devices, type DeviceName } from '../../../../src/simulator/alexa/envelope/devices';
import { asking } from '../support/scripted-skill';
import { startTestAlexa, stopTestAlexas } from '../support/start-test-alexa';

afterEach(stopTestAlexas);

async function contextOn(device: DeviceName) {
  const { alexa, skill } = await startTestAlexa({ device });
  await alexa.say('open book keeper');
  return skill.last.context;
}

test('there are a speaker, a screen across, a tall one, a round one and a television', () => {
  expect(deviceNames.map(name => devices[name].title)).toEqual([
    'Echo Dot',
    'Echo Show 8',
    'Echo Show 15',
    'Echo Spot',
    'Fire TV',
  ]);
});

test.each([
  ['show', 'RECTANGLE', 'HUB', '1280×800', 213, '961×600'],
  ['show-15', 'RECTANGLE', 'HUB', '1080×1920', 160, '1080×1920'],
  ['spot', 'ROUND', 'HUB', '480×480', 160, '480×480'],
  ['fire-tv', 'RECTANGLE', 'TV', '1920×1080', 320, '960×540'],
] as const)('%s is %s, a %s, %s at %d dpi: %s in the units of a document', async (...row) => {
  const [device, shape, mode, pixels, dpi, units] = row;
  const { Viewport: old = {}, Viewports: [typed] = [] } = await contextOn(device);
  const { pixelWidth = 0, pixelHeight = 0 } = old;
  expect(old).toMatchObject({ shape, mode, dpi, currentPixelWidth: pixelWidth, currentPixelHeight: pixelHeight });
  expect(`${pixelWidth}×${pixelHeight}`).toBe(pixels);
  expect(`${Math.floor((pixelWidth * 160) / dpi)}×${Math.floor((pixelHeight * 160) / dpi)}`).toBe(units);
  expect(typed).toMatchObject({
    type: 'APL',
    shape,
    dpi,
    configuration: { current: { mode, size: { type: 'DISCRETE', pixelWidth, pixelHeight } } },
  });
});

test('a speaker says nothing of a screen', async () => {
  const context = await contextOn('dot');
  expect(context.Viewport).toBeUndefined();
  expect(context.Viewports).toBeUndefined();
});

test('a round screen plays fewer kinds of video', async () => {
  const { Viewport } = await contextOn('spot');
  expect(Viewport?.video).toEqual({ codecs: ['H_264_41'] });
});

test('a television has the arrows of a remote, the other screens a finger', async () => {
  const television = (await contextOn('fire-tv')).Viewport;
  expect(television?.keyboard).toEqual(['DIRECTION']);
  expect(television).not.toHaveProperty('touch');
  for (const device of ['show', 'show-15', 'spot'] as const) {
    const { Viewport } = await contextOn(device);
    expect(Viewport?.touch).toEqual(['SINGLE']);
    expect(Viewport).not.toHaveProperty('keyboard');
  }
});

test('select on the remote of a television arrives as a touch does', async () => {
  const { alexa, skill } = await startTestAlexa({ device: 'fire-tv' });
  const document = { type: 'APL', version: '1.7', mainTemplate: { items: [] } };
  const shown = { type: 'Alexa.Presentation.APL.RenderDocument', token: 'list', document };
  skill.answer(() => asking({ directives: [shown] }));
  await alexa.say('open book keeper');
  const turn = await alexa.touch(['open', 3], 'list');
  expect(turn).toMatchObject({ notForSkill: false, findings: [] });
  expect(skill.last.request).toMatchObject({ type: 'Alexa.Presentation.APL.UserEvent', arguments: ['open', 3] });
});
