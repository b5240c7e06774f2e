// The page from start to stop: the desk, the server before it, and their end. For `npm start` and for tests alike.
import { setMaxListeners } from 'node:events';
import type { Clock } from '../../../music/deadline';
import type { Settings } from '../../world/settings';
import { openWorld } from '../../world/world';
import { createApp } from './app';
import { openDesk } from './desk';
import { listen } from './listen';
import type { OpenWorld } from './scene';

export interface PageOptions {
  readonly settings: Settings;
  /** Where src/, skill-package/ and node_modules/ are. */
  readonly projectFolder: string;
  /** Where scripts/build-page.mjs built the page to. */
  readonly pageFolder: string;
  /** 0: any free one. Without it, or null: as the settings say. */
  readonly port?: number | null;
  /** Another world: another skill, a clock that stands still. Called again when somebody starts over. */
  readonly openWorld?: OpenWorld;
  readonly now?: Clock;
  /** Between the sentences of a replay; default 700. */
  readonly replayPauseMs?: number;
  /** Default 15,000. */
  readonly heartbeatMs?: number;
}

export interface Page {
  /** `http://127.0.0.1:3000` */
  readonly origin: string;
  /** To be registered with the Spotify app when it is the real one. */
  readonly redirectUri: string;
  /** How many tabs listen now. */
  readonly tabs: () => number;
  /** Ends open streams and everything behind them. */
  stop(): Promise<void>;
}

/** Rejects when something is in the way, with a reason that startup-problem or a PageStartError puts into a line. */
export async function startPage(options: PageOptions): Promise<Page> {
  const { settings, projectFolder, pageFolder, now = Date.now } = options;
  const stopping = new AbortController();
  setMaxListeners(Infinity, stopping.signal); // one for each open tab
  const desk = await openDesk({
    openWorld: options.openWorld ?? (doors => openWorld(settings, doors)),
    projectFolder,
    notes: settings.notes,
    secrets: settings.spotify.kind === 'real' ? [settings.spotify.clientSecret] : [],
    now,
    replayPauseMs: options.replayPauseMs ?? 700,
  });
  try {
    let port = 0;
    const app = createApp({
      desk,
      projectFolder,
      pageFolder,
      skillId: settings.config.alexaSkillId ?? '',
      heartbeatMs: options.heartbeatMs ?? 15_000,
      stopping: stopping.signal,
      port: () => port,
    });
    const server = await listen(app, options.port ?? settings.pagePort);
    port = server.port;
    return {
      origin: `http://127.0.0.1:${port}`,
      redirectUri: desk.alexa.redirectUri,
      tabs: () => desk.audience.size,
      async stop() {
        stopping.abort();
        await Promise.all([server.stop(), desk.stop()]);
      },
    };
  } catch (error) {
    await desk.stop();
    throw error;
  }
}
