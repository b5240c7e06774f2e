// Everything the page was sent from now on: what it asked for, and the stream of events.
import type { Page } from 'playwright-core';

export interface Traffic {
  /** All of it so far, one piece after another. */
  readonly received: () => Promise<string>;
}

export async function watchTraffic(page: Page): Promise<Traffic> {
  const bodies: Promise<string>[] = [];
  const events: string[] = [];
  page.on('response', response => {
    if (response.headers()['content-type']?.startsWith('text/event-stream') !== true) {
      // A redirect has none; a page that was left takes its bodies along.
      bodies.push(response.text().catch(() => response.url()));
    }
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.eventSourceMessageReceived', ({ data }) => void events.push(data));
  return { received: async () => [...(await Promise.all(bodies)), ...events].join('\n') };
}
