// What goes on inside while a turn runs: calls to Spotify and log lines.
import type { SeenCall } from '../../world/seen-call';

export interface TurnWatch {
  readonly writeLog: (line: string) => void;
  readonly onSpotifyCall: (call: SeenCall) => void;
  /** A turn begins: what came before belongs to none. */
  begin(): void;
  end(): { readonly calls: readonly SeenCall[]; readonly log: readonly string[] };
}

export function createTurnWatch(): TurnWatch {
  let running = false;
  let calls: SeenCall[] = [];
  let log: string[] = [];
  return {
    writeLog(line) {
      if (running) log.push(line);
    },
    onSpotifyCall(call) {
      if (running) calls.push(call);
    },
    begin() {
      running = true;
      calls = [];
      log = [];
    },
    end() {
      running = false;
      return { calls, log };
    },
  };
}
