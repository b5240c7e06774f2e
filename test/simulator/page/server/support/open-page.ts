// The server of the page with a world of its own, and a tab that does what the page's script does: posts commands and
// reads the stream. Everything a test opened is closed after it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SkillUnderTest } from '../../../../../src/simulator/alexa/simulated-alexa';
import type { CommandName, Commands } from '../../../../../src/simulator/page/contract';
import { startPage, type Page, type PageOptions } from '../../../../../src/simulator/page/server/start-page';
import { readSettings } from '../../../../../src/simulator/world/settings';
import { openWorld, type World } from '../../../../../src/simulator/world/world';
import { projectRoot } from '../../../../contract/project-files';
import { openTab, type Tab } from './tab';

export interface PageWishes extends Partial<PageOptions> {
  readonly environment?: Readonly<Record<string, string>>;
  readonly skill?: SkillUnderTest;
}

export interface Answer {
  readonly status: number;
  /** Of a refusal; null when it is done. */
  readonly message: string | null;
}

export interface OpenPage extends Page {
  /** The one that runs now. */
  readonly world: () => World;
  send<Name extends CommandName>(name: Name, body: Commands[Name]): Promise<Answer>;
  /** The same for a command that has to work. */
  command<Name extends CommandName>(name: Name, body: Commands[Name]): Promise<void>;
  say(sentence: string): Promise<void>;
  tab(): Promise<Tab>;
}

export const nowMs = Date.UTC(2026, 2, 15, 12);

let closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  const all = closing.reverse();
  closing = [];
  for (const close of all) await close();
});

/** Something like what the build makes, small. */
export function builtPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'record-keeper-built-'));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'fonts'));
  const files = {
    'index.html': '<title>page',
    'screen.html': '<title>screen',
    'page.js': '1;',
    'fonts/a-1.woff2': 'f',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

export async function openPage({ environment = {}, skill, ...options }: PageWishes = {}): Promise<OpenPage> {
  const settings = { ...readSettings(environment), redirectPort: 0 };
  const worlds: World[] = [];
  const now = (): number => nowMs;
  const page = await startPage({
    settings,
    projectFolder: projectRoot,
    pageFolder: builtPage(),
    port: 0,
    now,
    replayPauseMs: 0,
    async openWorld(doors) {
      const world = await openWorld(settings, {
        ...doors,
        now,
        seed: 'page',
        ...(skill === undefined ? {} : { skill }),
      });
      worlds.push(world);
      return world;
    },
    ...options,
  });
  closing.push(() => page.stop());

  async function send<Name extends CommandName>(name: Name, body: Commands[Name]): Promise<Answer> {
    const answer = await fetch(`${page.origin}/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    return { status: answer.status, message: text === '' ? null : (JSON.parse(text) as { message: string }).message };
  }
  async function command<Name extends CommandName>(name: Name, body: Commands[Name]): Promise<void> {
    const { status, message } = await send(name, body);
    if (status !== 204) throw new Error(`${name} was answered ${status}: ${message ?? ''}`);
  }
  return {
    ...page,
    world() {
      const world = worlds.at(-1);
      if (world === undefined) throw new Error('No world was opened.');
      return world;
    },
    send,
    command,
    say: sentence => command('say', { sentence }),
    async tab() {
      const tab = await openTab(page.origin);
      closing.push(() => tab.close());
      return tab;
    },
  };
}
