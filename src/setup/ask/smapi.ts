// One question to Amazon through `ask smapi`: an answer, a refusal, or nobody there.
import type { Ended } from '../outside/command';
import type { Outside } from '../outside/outside';
import { explainAskFailure } from './explain-ask-failure';
import type { AskProgram } from './find-ask';
import { runAsk } from './run-ask';

export type SmapiAnswer =
  | { readonly kind: 'answered'; readonly body: unknown }
  /** `message` is a clause of its own, without its full stop. `status` is HTTP's, where there was one. 401 also stands for a sign-in that Amazon does not take any more. */
  | { readonly kind: 'refused'; readonly message: string; readonly status: number | null }
  | { readonly kind: 'unreachable' };

/** Asks as one profile of ask-cli; `command` is one of `ask smapi`. */
export type Smapi = (command: string, args: readonly string[]) => Promise<SmapiAnswer>;

export function askSmapi(outside: Outside, ask: AskProgram, profile: string): Smapi {
  return async (command, args) => {
    const run = { args: ['smapi', command, ...args], profile, folder: outside.projectFolder };
    return read(await runAsk(outside, ask, run));
  };
}

const unreachable = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH)\b/;

function read({ code, output, errors }: Ended): SmapiAnswer {
  if (code === 0) return { kind: 'answered', body: parse(output) };
  if (unreachable.test(errors)) return { kind: 'unreachable' };
  if (/\/auth\/o2\/token failed.* 4\d\d\b/.test(errors))
    return refused('Amazon does not take the sign-in of ask-cli any more', 401);
  const status = /status code (\d{3})/.exec(errors)?.[1];
  if (status === undefined) return refused(`ask-cli says: ${explainAskFailure(errors || output)}`, null);
  // Amazon gives a reason with it, which ask-cli drops.
  return refused(`Amazon answered with status ${status}, and ask-cli does not pass on why`, Number(status));
}

function refused(message: string, status: number | null): SmapiAnswer {
  return { kind: 'refused', message, status };
}

/** Null where ask-cli says in words that all went well. */
function parse(output: string): unknown {
  try {
    return JSON.parse(output.slice(Math.max(0, output.search(/[{[]/)))) as unknown;
  } catch {
    return null;
  }
}
