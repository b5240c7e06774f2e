// How the page looks: light and dark, on a laptop and on a phone.
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser';
import { conversation, goTo, linkAsRobin, say, sentenceField, talk } from '../support/person';
import { useSimulator } from '../support/simulator';

const laptop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
const parts = ['Echo', 'Phone', 'Console', 'Account link', 'Spotify'] as const;

const background = (page: Page) => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');

/** What reaches beyond the edges of its part or of the window, unless it scrolls in a box of its own. */
const beyondTheEdge = (page: Page) =>
  page.evaluate<string[]>(`(() => {
    const scrolls = element => element !== null && (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX)
      || scrolls(element.parentElement));
    const width = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll('body *')].filter(element => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.unseen, iframe, svg') !== null) return false;
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 1 && (left < -1 || right > width + 1) && !scrolls(element.parentElement);
    });
    const page = document.documentElement.scrollWidth > width ? ['the page itself'] : [];
    const { scrollHeight, clientHeight } = document.documentElement;
    if (scrollHeight > clientHeight) page.push('the page itself, below');
    return [...page, ...wide.map(({ tagName, className }) => tagName + '.' + String(className))];
  })()`);

/** Boxes that hide words at their right edge, or would have to be scrolled sideways. Code may be; the rest may not. */
const cutOff = (page: Page) =>
  page.evaluate<string[]>(`[...document.querySelectorAll('main, main *')]
    .filter(element => element.checkVisibility({ visibilityProperty: true }) && element.clientWidth > 1)
    .filter(element => element.closest('.unseen, pre, code, textarea, input, select, svg') === null)
    .filter(element => element.scrollWidth > element.clientWidth + 1 && element.getAttribute('aria-label') !== 'What you could say')
    .filter(element => getComputedStyle(element).overflowX !== 'visible' && getComputedStyle(element).textOverflow !== 'ellipsis')
    .map(({ tagName, className }) => tagName + '.' + String(className))`);

describeInBrowser('the page', () => {
  const simulator = useSimulator();

  test('is light or dark as the system says', async () => {
    const light = await simulator.open({ colorScheme: 'light' });
    const dark = await simulator.openElsewhere({ colorScheme: 'dark' });
    expect(await background(light)).not.toBe(await background(dark));
  });

  test('is light or dark as the person says, also after it is loaded anew', async () => {
    const page = await simulator.open({ colorScheme: 'light' });
    const light = await background(page);
    await page.getByRole('combobox', { name: 'Colours' }).selectOption({ label: 'Dark' });
    const dark = await background(page);
    expect(dark).not.toBe(light);
    await page.reload();
    await sentenceField(page).waitFor();
    expect(await background(page)).toBe(dark);
  });

  test.each([
    ['laptop', laptop],
    ['phone', phone],
  ])('fits a %s: nothing is cut off at the side, in any part', async (_name, viewport) => {
    const page = await simulator.open({ viewport });
    await say(page, 'open record keeper');
    await linkAsRobin(page);
    await talk(page, 'open record keeper', 'list my playlists');
    for (const device of ['Echo Dot', 'Echo Show 8', 'Echo Show 15', 'Echo Spot', 'Fire TV']) {
      await page.getByRole('combobox', { name: 'Device' }).selectOption({ label: device });
      await page.getByRole('heading', { name: device }).waitFor();
      expect([device, await beyondTheEdge(page)]).toEqual([device, []]);
    }
    for (const part of parts) {
      await goTo(page, part);
      expect([part, await beyondTheEdge(page), await cutOff(page)]).toEqual([part, [], []]);
    }
  });

  test('has stronger lines for who asks the system for more contrast', async () => {
    const line = (page: Page) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('header')).borderBottomColor`);
    const usual = await simulator.open({ contrast: 'no-preference' });
    const strong = await simulator.openElsewhere({ contrast: 'more' });
    expect(await line(strong)).not.toBe(await line(usual));
  });

  test('shows which part is in front also where the system chooses the colours', async () => {
    const page = await simulator.open({ forcedColors: 'active' });
    const fill = (name: string) =>
      page.evaluate<string>(`getComputedStyle([...document.querySelectorAll('nav button')]
        .find(({ textContent }) => textContent === '${name}')).backgroundColor`);
    await goTo(page, 'Account link');
    const [front, other, paper] = [await fill('Account link'), await fill('Console'), await background(page)];
    expect(front).not.toBe(other);
    expect(front).not.toBe(paper);
  });

  test('in a low window, or when it is zoomed, leaves the conversation room and scrolls', async () => {
    const page = await simulator.open({ viewport: { width: 640, height: 400 } });
    await page.getByRole('combobox', { name: 'Device' }).selectOption({ label: 'Echo Show 8' });
    await say(page, 'open record keeper');
    const log = await conversation(page).boundingBox();
    const screen = await page.getByRole('group', { name: "The device's screen" }).boundingBox();
    expect(log?.height).toBeGreaterThan(120);
    expect(log?.y).toBeGreaterThan((screen?.y ?? 0) + (screen?.height ?? 0));
  });

  test('on a phone has all its parts below, one at a time', async () => {
    const page = await simulator.open({ viewport: phone });
    for (const part of parts) {
      await goTo(page, part);
      expect([part, await page.getByRole('heading', { level: 2 }).count()]).toEqual([part, 1]);
    }
    await goTo(page, 'Echo');
    await sentenceField(page).waitFor();
    expect(await say(page, 'open record keeper')).not.toBe('');
  });
});
