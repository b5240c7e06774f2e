// Turns one after the other: a listener who interrupts waits for the answer.

/** Runs each task when the one before it has ended, however it ended. */
export function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return task => {
    const next = last.then(task, task);
    last = next;
    return next;
  };
}
