// The Spotify calls of a turn as bars. Only how long each took is known, not when it began: bars show lengths, no starts.
import type { AlexaTurn, SeenCall } from '../../contract';

export interface CallBar {
  readonly method: string;
  /** A pattern such as `/me/playlists`. */
  readonly path: string;
  /** As a person reads it: `200`, or that no answer came. */
  readonly status: string;
  readonly tone: 'good' | 'warn' | 'bad';
  readonly durationMs: number;
  /** Of the longest call, 0 to 100. */
  readonly percent: number;
}

export function callBars(calls: readonly SeenCall[]): readonly CallBar[] {
  const longestMs = Math.max(1, ...calls.map(({ durationMs }) => durationMs));
  return calls.map(({ call, status, durationMs }) => {
    const [method = '', ...path] = call.split(' ');
    return {
      method,
      path: path.join(' '),
      status: status === null ? 'no answer' : String(status),
      tone: toneOf(status),
      durationMs,
      percent: Math.round((100 * durationMs) / longestMs),
    };
  });
}

/** `2 calls, 46 ms together`. Together, not in a row: calls may run side by side. */
export function callTotal(calls: readonly SeenCall[]): string {
  const totalMs = calls.reduce((sum, { durationMs }) => sum + durationMs, 0);
  const count = calls.length === 1 ? '1 call' : `${calls.length} calls`;
  return calls.length > 1 ? `${count}, ${inMs(totalMs)} together` : `${count}, ${inMs(totalMs)}`;
}

/** How long the skill took to answer, Spotify included. */
export function tookWords({ tookMs }: Pick<AlexaTurn, 'tookMs'>): string {
  return `took ${inMs(tookMs)}`;
}

export function inMs(durationMs: number): string {
  return `${Math.round(durationMs).toLocaleString('en')} ms`;
}

function toneOf(status: number | null): CallBar['tone'] {
  if (status === null || status >= 500) return 'bad';
  return status >= 400 ? 'warn' : 'good';
}
