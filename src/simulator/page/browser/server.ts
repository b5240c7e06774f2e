// The line to the server: commands go up, everything that is shown comes down. Knows no component.
import type { CommandName, Commands, Problem, StreamEvents } from '../contract';
import { paths } from '../contract';

export type StreamListeners = { readonly [Name in keyof StreamEvents]: (data: StreamEvents[Name]) => void } & {
  /** The stream is there, or it is lost and will be tried again. */
  readonly onConnection: (connection: 'open' | 'lost') => void;
};

/** Listens for as long as the page lives; the browser connects anew by itself. */
export function listen({ onConnection, ...listeners }: StreamListeners): void {
  const source = new EventSource(paths.events);
  source.addEventListener('open', () => onConnection('open'));
  source.addEventListener('error', () => onConnection('lost'));
  for (const [name, listener] of Object.entries(listeners)) {
    source.addEventListener(name, event => (listener as (data: unknown) => void)(JSON.parse(event.data as string)));
  }
}

/** Does a command. Null when it is done, otherwise why not: a sentence for the person. Never rejects. */
export async function send<Name extends CommandName>(name: Name, body: Commands[Name]): Promise<Problem | null> {
  try {
    const answer = await fetch(`/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (answer.ok) return null;
    const problem: unknown = await answer.json().catch(() => null);
    return { message: messageOf(problem) ?? `The simulator answered ${answer.status} to this.` };
  } catch {
    return { message: 'The simulator does not answer any more: start it again with npm start.' };
  }
}

function messageOf(problem: unknown): string | null {
  if (typeof problem !== 'object' || problem === null || !('message' in problem)) return null;
  return typeof problem.message === 'string' ? problem.message : null;
}
