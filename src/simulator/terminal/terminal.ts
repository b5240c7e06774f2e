// The conversation in the terminal from banner to end: reads lines, does them one after the other, prints what comes of it.
// Knows streams, not the process.
import { createInterface } from 'node:readline';
import { completions, runLine } from './commands/run-line';
import { createDesk } from './desk';
import { bannerLines } from './rendering/banner-lines';
import { blank, remark } from './rendering/line';
import { createScreen, type OutputStream } from './screen';
import type { Settings } from '../world/settings';
import { createView, type View } from './view';
import { createWork } from './work';
import { openWorld, type World } from '../world/world';

export interface TerminalOptions {
  readonly settings: Settings;
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: OutputStream;
  /** Gets the skill's log lines when they are wanted. */
  readonly errors: NodeJS.WritableStream;
  /** Where src/ and skill-package/ are. */
  readonly projectFolder: string;
  /** Aborted when the program is to end (Ctrl-C). */
  readonly stop: AbortSignal;
}

/** Resolves when the conversation is over and everything is stopped. Rejects when it could not start. */
export async function runTerminal(options: TerminalOptions): Promise<void> {
  const { settings, projectFolder, errors } = options;
  const view = createView();
  const world = await openWorld(settings, {
    projectFolder,
    writeLog: line => {
      if (view.log) errors.write(`${line}\n`);
    },
    onSpotifyCall: call => void view.calls.push(call),
  });
  try {
    await new Promise<void>(resolve => converse(options, { world, view, onEnd: resolve }));
  } finally {
    await world.stop();
  }
}

const mark = 'You: ';

interface Conversing {
  readonly world: World;
  readonly view: View;
  readonly onEnd: () => void;
}

function converse(options: TerminalOptions, { world, view, onEnd }: Conversing): void {
  const { input, output, settings, projectFolder, stop } = options;
  const interactive = input.isTTY === true && output.isTTY === true;
  const screen = createScreen(output, { colours: settings.colours, interactive });
  const keyboard = createInterface({
    input,
    output: interactive ? output : undefined,
    terminal: interactive,
    prompt: mark,
    historySize: 200,
    removeHistoryDuplicates: true,
    completer: (line: string) => [completions(line), line],
  });
  let over = false;
  let asking = false;

  const work = createWork({
    onIdle() {
      if (over || !interactive) return;
      asking = true;
      keyboard.prompt(true);
    },
    onFailure: error => {
      const reason = error instanceof Error ? error.message : String(error);
      screen.print([remark(`✗ The simulator failed: ${reason}`, 'error'), blank]);
    },
  });

  const quit = (): void => {
    if (over) return;
    over = true;
    work.stop();
    if (asking) output.write('\n');
    screen.close();
    keyboard.close();
    onEnd();
  };
  const desk = createDesk({ ...world, view, projectFolder, print: screen.print, quit });

  keyboard.on('line', line => {
    asking = false;
    work.add(async () => {
      if (line.trim() === '') return;
      if (!interactive) screen.print([{ text: line.trim(), tone: 'plain', lead: mark }]);
      await runLine(line, desk);
      screen.print([blank]);
    });
  });
  keyboard.on('SIGINT', quit);
  // The end of piped input waits for the answers to what was piped.
  keyboard.on('close', () => (interactive ? quit() : work.add(quit)));
  stop.addEventListener('abort', quit, { once: true });
  output.on('error', quit); // whoever read along is gone
  world.alexa.onLinked(result =>
    work.add(async () => {
      if (await desk.afterLinking(result, 'the account chosen in the browser')) screen.print([blank]);
    }),
  );

  const realSpotifyRedirectUri = world.standIn === null ? world.alexa.redirectUri : null;
  screen.print(bannerLines({ realSpotifyRedirectUri, notes: settings.notes }));
  work.add(async () => {
    await desk.launch();
    screen.print([blank]);
  });
  if (stop.aborted) quit();
}
