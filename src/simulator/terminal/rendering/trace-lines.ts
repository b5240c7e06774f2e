// How a turn was made, for whoever works on the skill: what was heard, which file answers it, what was asked of Spotify.
import type { AlexaTurn, Heard } from '../../alexa/simulated-alexa';
import type { SeenCall } from '../../world/seen-call';
import { remark, type Line } from './line';

export interface Trace {
  readonly turn: AlexaTurn;
  readonly calls: readonly Pick<SeenCall, 'call' | 'status'>[];
  /** The file that answers what was heard; null when it is not known. */
  readonly handlerFile: string | null;
}

export function traceLines({ turn, calls, handlerFile }: Trace): readonly Line[] {
  if (turn.heard === null) return [];
  const by = handlerFile === null ? '' : `by ${handlerFile} `;
  const asking = calls.length === 0 ? '' : `, asking Spotify ${callsText(calls)}`;
  return [
    remark(`heard ${heardText(turn.heard)}`, 'dim'),
    remark(`answered ${by}in ${turn.tookMs} ms${asking}`, 'dim'),
  ];
}

function heardText({ intent, slots, sample, how }: Heard): string {
  const values = Object.entries(slots).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  const fitted = sample === null ? (how === 'fallback' ? ['no sample fits'] : []) : [`as "${sample}"`];
  return [intent, ...values, ...fitted].join(' ');
}

/** `GET /me/playlists 502, 200; GET /playlists/{id}/items 200 ×12`, in the order of the first asking. */
function callsText(calls: Trace['calls']): string {
  const statuses = new Map<string, string[]>();
  for (const { call, status } of calls) {
    statuses.set(call, [...(statuses.get(call) ?? []), status === null ? 'no answer' : String(status)]);
  }
  return [...statuses].map(([call, seen]) => `${call} ${counted(seen)}`).join('; ');
}

/** Neighbours that are the same are counted: 200, 200, 200 becomes `200 ×3`. */
function counted(statuses: readonly string[]): string {
  const runs: { status: string; times: number }[] = [];
  for (const status of statuses) {
    const last = runs.at(-1);
    if (last?.status === status) last.times += 1;
    else runs.push({ status, times: 1 });
  }
  return runs.map(({ status, times }) => (times === 1 ? status : `${status} ×${times}`)).join(', ');
}
