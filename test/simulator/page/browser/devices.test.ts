// The same conversation on each device: a light without a screen, and with one what the listener sees there.
import { describeInBrowser } from '../support/browser';
import { linkAsRobin, say, sentenceField, talk } from '../support/person';
import { useSimulator } from '../support/simulator';

describeInBrowser('a listener', () => {
  const simulator = useSimulator();

  test('with an Echo Dot has no screen, and sees by its light that she listens', async () => {
    const page = await simulator.open();
    await linkAsRobin(page);
    const light = page.getByRole('region', { name: 'Echo Dot' }).getByRole('status');
    await light.getByText('Waiting to be called').waitFor();
    await say(page, 'open record keeper');
    await light.getByText('Listening').waitFor();
    expect(await page.getByRole('heading', { name: 'Echo Dot' }).isVisible()).toBe(true);
    expect(await page.getByRole('group', { name: "The device's screen" }).count()).toBe(0);
  });

  test.each([
    ['Echo Show 8', 1280 / 800],
    ['Echo Show 15', 1080 / 1920],
    ['Echo Spot', 1],
    ['Fire TV', 1920 / 1080],
  ])('with the %s sees the card on a screen of its shape', async (device, ratio) => {
    const page = await simulator.open();
    await linkAsRobin(page);
    await page.getByRole('combobox', { name: 'Device' }).selectOption({ label: device });
    const screen = page.getByRole('group', { name: "The device's screen" });
    await screen.getByText('Try “open record keeper”').waitFor();
    await talk(page, 'open record keeper', 'list my playlists');
    await screen.getByText('Road Trip').first().waitFor();
    const box = await screen.boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(ratio, 1);
  });

  test('changes the device in the middle of a conversation, and it goes on', async () => {
    const page = await simulator.open();
    await linkAsRobin(page);
    await talk(page, 'open record keeper', 'list my playlists');
    await page.getByRole('combobox', { name: 'Device' }).selectOption({ label: 'Echo Show 8' });
    await page.getByRole('heading', { name: 'Echo Show 8' }).waitFor();
    expect(await say(page, 'next')).toMatch(/^6 to 10/);
  });

  test('changes the language, and the field waits for the next sentence', async () => {
    const page = await simulator.open();
    await linkAsRobin(page);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('en-GB');
    await page.getByText('Alexa now listens in en-GB.').waitFor();
    expect(await sentenceField(page).isEnabled()).toBe(true);
    expect(await say(page, 'open record keeper')).toMatch(/^Welcome to Record Keeper/);
  });
});
