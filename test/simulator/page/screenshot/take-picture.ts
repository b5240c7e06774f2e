// One picture of the page, as somebody with that window and those colours sees it.
import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { devices } from '../../../../src/simulator/alexa/envelope/devices';
import { goTo, sentenceField } from '../support/person';
import type { Picture } from './pictures';

interface Shot extends Picture {
  readonly origin: string;
  /** What the browser takes for now. */
  readonly atMs: number;
}

/** Sharp on a good screen, unless that makes the file large for what it shows. */
const mostBytes = 400 * 1024;

/** Writes the file; how large it is. */
export async function takePicture(browser: Browser, shot: Shot): Promise<number> {
  const sharp = await photograph(browser, { ...shot, scale: 2 });
  const picture = sharp.length <= mostBytes ? sharp : await photograph(browser, { ...shot, scale: 1 });
  writeFileSync(shot.file, picture);
  return picture.length;
}

async function photograph(browser: Browser, shot: Shot & { readonly scale: number }): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: shot.size,
    deviceScaleFactor: shot.scale,
    colorScheme: shot.colours,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(shot.atMs);
  await page.goto(shot.origin);
  await sentenceField(page).waitFor();
  const device = page.getByRole('combobox', { name: 'Device' });
  await device.selectOption(shot.device);
  await page.getByRole('heading', { name: devices[shot.device].title }).waitFor();
  await goTo(page, shot.part);
  await page.evaluate('document.fonts.ready');
  await page.evaluate('document.activeElement?.blur()');
  await page.waitForFunction('[...document.images].every(image => image.complete)');
  const picture = await page.screenshot();
  await context.close();
  return picture;
}
