// The ports of the tools for deploying: everything they do to the world outside goes through here, so tests can stand in for it.
import type { Command, Ended } from './command';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface HttpRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
}

export interface Outside {
  /** What the shell says, with the values of the file .env beneath it. */
  readonly environment: Environment;
  /** The folder with skill-package/ and ask-resources.json. */
  readonly projectFolder: string;
  readonly homeFolder: string;
  /** Runs a program to its end. Never rejects: a program that does not start ends with code 127. */
  run(command: Command): Promise<Ended>;
  /** Follows no redirects. Null when nobody answers in time. */
  send(request: HttpRequest): Promise<HttpAnswer | null>;
  /** Null where nobody sits at a keyboard. A hidden answer is not shown while it is typed. */
  readonly prompt: ((question: string, options: { readonly hidden: boolean }) => Promise<string>) | null;
  say(line: string): void;
  /** Calls `clean`, which must not wait for anything, when the process ends early. Returns how to take that back. */
  atExit(clean: () => void): () => void;
}
