// What AWS loads: the settings read and the skill made once, at cold start, and the entry for each request.
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { composeSkill, type Doors } from './compose';
import { readConfig, type Config } from './config';
import { metricsLine } from './metrics';

const config = readConfig(process.env);
const skill = composeSkill(config, { onTurn: countTurn(config), openAhead: config.functionName !== null });

type Callback = (error: unknown, response?: ResponseEnvelope) => void;

/**
 * Async with two declared parameters: Lambda's Node 24 runtime refuses a handler that declares a callback. The ASK local
 * debugger passes (event, null, callback) and hears only the callback, so one that comes as a third argument is answered too.
 */
export const handler = async (
  event: RequestEnvelope,
  context: unknown,
  ...rest: readonly unknown[]
): Promise<ResponseEnvelope | undefined> => {
  const answer = skill.invoke(event, context);
  const [callback] = rest;
  if (typeof callback !== 'function' || isLambdaContext(context)) return answer;
  return answerByCallback(answer, callback as Callback);
};

/** Whoever hears the callback does not look at the promise: a refusal left in it would end the whole process. */
async function answerByCallback(answer: Promise<ResponseEnvelope>, callback: Callback): Promise<undefined> {
  await answer.then(
    response => callback(null, response),
    (error: unknown) => callback(error),
  );
}

/** Lambda itself awaits the promise; older runtimes hand over a callback besides, which must then be left alone. */
function isLambdaContext(context: unknown): boolean {
  return typeof context === 'object' && context !== null && 'getRemainingTimeInMillis' in context;
}

/**
 * Metrics travel in the log, but are no part of what is read in it: they are written at every level, so that a quiet log does not
 * blind an alarm, and only `silent`, which asks for no line at all, does without. Nobody counts where there is no CloudWatch.
 */
function countTurn({ functionName, logLevel }: Config): Doors['onTurn'] {
  if (functionName === null || logLevel === 'silent') return undefined;
  return turn => void process.stdout.write(`${metricsLine(turn, { functionName, nowMs: Date.now() })}\n`);
}
