// Saying no in Spotify's words: a status and a message that end up as `{"error":{"status","message"}}`.
import { json, type Answer } from '../http/exchange';

/** Thrown anywhere in the Web API; the door turns it into an answer. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export function refusalAnswer({ status, message }: Refusal, headers: Readonly<Record<string, string>> = {}): Answer {
  return json(status, { error: { status, message } }, headers);
}
