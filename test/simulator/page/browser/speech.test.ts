// Speaking instead of typing, and hearing instead of reading, with a browser whose ears and voices are the test's own.
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser';
import { linkAsRobin, nextAnswer, say, sentenceField } from '../support/person';
import { useSimulator } from '../support/simulator';

/** Recognises what the test says through `ear`; `ear.lang` is what it listens for. */
const ears = `
  window.SpeechRecognition = class {
    start() { window.ear = this; }
    abort() { this.onerror({ error: 'aborted' }); this.onend(); }
    hear(transcript) { this.onresult({ results: [Object.assign([{ transcript }], { isFinal: false })] }); }
  };
`;
const deaf = 'delete window.SpeechRecognition; delete window.webkitSpeechRecognition;';

/** Says nothing aloud: \`spoken\` holds what it was given, each with \`end\` for its last syllable. */
const voices = `
  window.spoken = [];
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(window, 'speechSynthesis', { value: Object.assign(new EventTarget(), {
    getVoices: () => [{ lang: 'de-DE', name: 'Greta' }, { lang: 'en-US', name: 'Grace' }],
    speak: utterance => spoken.push(utterance),
    cancel: () => void (window.cancelled = true),
  }) });
`;

const speak = (page: Page) => page.getByRole('button', { name: /^Speak\./ });
const spoken = (page: Page) => page.evaluate<readonly string[]>('spoken.map(({ text }) => text)');

/** Waits until so many pieces were given to the voice. */
async function untilSpoken(page: Page, count: number): Promise<void> {
  while ((await spoken(page)).length < count) await page.evaluate('new Promise(requestAnimationFrame)');
}

describeInBrowser('somebody who would rather speak', () => {
  const simulator = useSimulator();

  test('sees what is heard while they speak, and Alexa answers when the sentence is over', async () => {
    const page = await simulator.open({ browserHas: ears });
    await page.getByRole('combobox', { name: 'Language' }).selectOption('en-GB');
    await page.getByText('Alexa now listens in en-GB.').waitFor();
    await speak(page).click();
    await page.getByRole('button', { name: 'Stop listening' }).waitFor();
    expect(await page.evaluate('ear.lang')).toBe('en-GB');
    await page.evaluate(`ear.hear('open record')`);
    expect(await sentenceField(page).inputValue()).toBe('open record');
    await page.evaluate(`ear.hear('open record keeper')`);
    expect(await nextAnswer(page, () => page.evaluate('ear.onend()'))).toMatch(/^I read your Spotify playlists aloud/);
    expect(await sentenceField(page).inputValue()).toBe('');
    await speak(page).waitFor();
  });

  test('can stop in the middle, and nothing is said to Alexa', async () => {
    const page = await simulator.open({ browserHas: ears });
    await speak(page).click();
    await page.evaluate(`ear.hear('open record')`);
    await page.getByRole('button', { name: 'Stop listening' }).click();
    await speak(page).waitFor();
    expect(await sentenceField(page).inputValue()).toBe('open record');
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await say(page, 'open record keeper')).toMatch(/^I read/);
  });

  test('is told what to do when the browser may not listen', async () => {
    const page = await simulator.open({ browserHas: ears });
    await speak(page).click();
    await page.evaluate(`ear.onerror({ error: 'not-allowed' }); ear.onend()`);
    await page.getByRole('alert').getByText('The browser may not use the microphone: allow it').waitFor();
    await speak(page).waitFor();
  });

  test('is offered no microphone by a browser that recognises no speech', async () => {
    const page = await simulator.open({ browserHas: deaf });
    expect(await speak(page).count()).toBe(0);
    expect(await say(page, 'open record keeper')).toMatch(/^I read/);
  });
});

describeInBrowser('somebody who would rather hear', () => {
  const simulator = useSimulator();

  test('hears an answer piece by piece, for pauses are pauses, in a voice of its language', async () => {
    const page = await simulator.open({ browserHas: voices });
    await linkAsRobin(page);
    await say(page, 'ask record keeper to list my playlists');
    expect(await spoken(page)).toEqual([]);
    await page.getByRole('button', { name: '▶ hear it' }).click();
    await untilSpoken(page, 1);
    await page.evaluate('spoken.at(-1).onend()');
    await untilSpoken(page, 2);
    expect(await spoken(page)).toEqual([expect.stringMatching(/The first 5: Road Trip$/), 'Chill']);
    expect(await page.evaluate('spoken.map(({ voice }) => voice.name)')).toEqual(['Grace', 'Grace']);
  });

  test('can stop it', async () => {
    const page = await simulator.open({ browserHas: voices });
    await say(page, 'open record keeper');
    await page.getByRole('button', { name: '▶ hear it' }).click();
    await page.evaluate('cancelled = false');
    await page.getByRole('button', { name: '◼ stop' }).click();
    await page.getByRole('button', { name: '▶ hear it' }).waitFor();
    expect(await page.evaluate('cancelled')).toBe(true);
  });

  test('hears every answer where they wished for that, also after loading the page anew', async () => {
    const page = await simulator.open({ browserHas: voices });
    await page.getByText('Session', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'Read answers aloud' }).check();
    await page.keyboard.press('Escape');
    await page.reload();
    await sentenceField(page).waitFor();
    await say(page, 'open record keeper');
    await untilSpoken(page, 1);
    expect((await spoken(page))[0]).toMatch(/^I read your Spotify playlists aloud/);
  });

  test('is offered nothing to hear by a browser without voices', async () => {
    const page = await simulator.open({ browserHas: `speechSynthesis.getVoices = () => [];` });
    await say(page, 'open record keeper');
    expect(await page.getByRole('button', { name: /hear it/ }).count()).toBe(0);
    await page.getByText('Session', { exact: true }).click();
    expect(await page.getByRole('checkbox', { name: 'Read answers aloud' }).count()).toBe(0);
  });
});
