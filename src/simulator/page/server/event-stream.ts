// The stream that carries everything that is shown to one tab, for as long as the tab is there.
import type { Context } from 'hono';
import { streamSSE, type SSEStreamingApi } from 'hono/streaming';
import type { Message } from './audience';
import type { Desk } from './desk';

export interface EventStreamParts {
  readonly desk: Desk;
  /** A word now and then, so that a connection that is dead is noticed. */
  readonly heartbeatMs: number;
  /** Aborted when the server stops. */
  readonly stopping: AbortSignal;
}

/** A tab so far behind does not read any more; should it be alive, it connects anew. */
const mostWaiting = 500;

export function eventStream(context: Context, parts: EventStreamParts): Response {
  return streamSSE(context, stream => serveTab(stream, parts));
}

async function serveTab(stream: SSEStreamingApi, { desk, heartbeatMs, stopping }: EventStreamParts): Promise<void> {
  let waiting = 0;
  let written = Promise.resolve();
  let leave: () => void = () => undefined;
  const gone = new Promise<void>(resolve => (leave = resolve));

  const write = (task: () => Promise<unknown>): void => {
    waiting += 1;
    if (waiting > mostWaiting) leave();
    written = written.then(task).then(() => void (waiting -= 1)); // writing to a tab that is gone does nothing
  };
  const send = (message: Message): void => write(() => stream.writeSSE(message));

  // As one piece: a conversation of any length counts as one that waits.
  const welcome = desk.welcome().map(({ event, data }) => `event: ${event}\ndata: ${data}\n\n`);
  write(() => stream.write(welcome.join('')));

  stream.onAbort(leave);
  stopping.addEventListener('abort', leave, { once: true });
  const forget = desk.audience.join(send);
  const heartbeat = setInterval(() => write(() => stream.write(': still here\n\n')), heartbeatMs);
  heartbeat.unref();
  if (stopping.aborted) leave();

  await gone;
  clearInterval(heartbeat);
  forget();
  stopping.removeEventListener('abort', leave);
}
