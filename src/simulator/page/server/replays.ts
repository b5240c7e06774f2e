// Plays the sentences of a replay file one after another, as if somebody typed them. Between two of them others may do
// things too; the conversation itself is left to the replay until it ends.
import type { ReplayFile } from '../../world/replay-file';
import type { PageState } from '../contract';
import type { Desk } from './desk';

export interface Replays {
  readonly running: PageState['replay'];
  /** Begins to play; the caller has seen that none is running and that there is a model for the file's locale. */
  start(name: string, file: ReplayFile): void;
  /** The sentence under way is still answered. */
  stop(): void;
}

export interface ReplaysParts {
  /** Time to read an answer before the next sentence comes. */
  readonly pauseMs: number;
  readonly desk: () => Desk;
}

interface Running {
  readonly name: string;
  readonly sentences: readonly string[];
  readonly stopped: AbortController;
  done: number;
}

export function createReplays({ pauseMs, desk }: ReplaysParts): Replays {
  let running: Running | null = null;

  async function play(replay: Running): Promise<void> {
    const { sentences, stopped } = replay;
    await desk().inTurn(() => beginAnew(desk()));
    for (const [index, sentence] of sentences.entries()) {
      if (index > 0) await pause(pauseMs, stopped.signal);
      if (stopped.signal.aborted) return;
      await desk().inTurn(async () => {
        if (stopped.signal.aborted) return;
        await desk().perform({ kind: 'said', sentence }, alexa => alexa.say(sentence));
        replay.done += 1;
      });
    }
  }

  function end(replay: Running, how: 'done' | 'failed'): void {
    if (running !== replay) return; // stopped, which was said then
    running = null;
    const { journal } = desk();
    if (how === 'done') journal.note('good', `The replay ${replay.name} has ended.`);
    else journal.note('bad', `The replay ${replay.name} broke off because the simulator failed.`);
    desk().tellState();
  }

  return {
    get running() {
      return running === null ? null : { name: running.name, done: running.done, of: running.sentences.length };
    },
    start(name, { userInput }) {
      const replay: Running = { name, sentences: userInput, stopped: new AbortController(), done: 0 };
      running = replay;
      play(replay).then(
        () => end(replay, 'done'),
        () => end(replay, 'failed'),
      );
    },
    stop() {
      if (running === null) return;
      const { name, stopped } = running;
      running = null;
      stopped.abort();
      desk().journal.note('plain', `The replay ${name} was stopped.`);
    },
  };
}

/** Leaves the session there is, so that the next sentence finds none. */
async function beginAnew(desk: Desk): Promise<void> {
  if (desk.alexa.sessionOpen) await desk.perform({ kind: 'left' }, alexa => alexa.endSession());
}

/** Ends early when it is stopped. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise(resolve => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
