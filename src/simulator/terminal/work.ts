// Things to do, one after the other, in the order in which they came: typed lines and what a browser did meanwhile.

export interface Work {
  add(task: () => void | Promise<void>): void;
  /** What has not begun is left undone. */
  stop(): void;
}

export interface WorkListener {
  /** Everything is done for now. */
  readonly onIdle: () => void;
  /** A task failed; the next ones are done all the same. */
  readonly onFailure: (error: unknown) => void;
}

export function createWork({ onIdle, onFailure }: WorkListener): Work {
  let last = Promise.resolve();
  let waiting = 0;
  let stopped = false;

  async function carryOut(task: () => void | Promise<void>): Promise<void> {
    if (stopped) return;
    try {
      await task();
    } catch (error) {
      onFailure(error);
    }
    waiting -= 1;
    if (waiting === 0) onIdle();
  }

  return {
    add(task) {
      waiting += 1;
      last = last.then(() => carryOut(task));
    },
    stop() {
      stopped = true;
    },
  };
}
