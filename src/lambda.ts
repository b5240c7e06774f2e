// What AWS loads: the settings read and the skill made once, at cold start, and the entry for each request.
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { composeSkill } from './compose';
import { readConfig } from './config';

const skill = composeSkill(readConfig(process.env));

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
