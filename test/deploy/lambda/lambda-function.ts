// The shipped bundle as a function of Lambda: a process of Lambda's Node with Lambda's runtime client, which can be frozen.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { lambdaNode, runtimeClient, type LambdaNodeLine } from '../tools/lambda-paths';
import { startRuntimeApi, type Failure, type Outcome } from './runtime-api';

export interface LambdaFunction {
  /** Null when it started; else what it told AWS. */
  readonly started: Promise<Failure | null>;
  /** Waits until the function is free; `remainingMs` is the time-out of the stack unless a test is in a hurry. */
  readonly invoke: (event: unknown, remainingMs?: number) => Promise<Outcome>;
  /** Stops every instruction of it, as AWS does between two requests. Connections stay as they are. */
  readonly freeze: () => Promise<void>;
  readonly thaw: () => void;
  /** What it has printed so far: what would be in CloudWatch. */
  readonly printed: () => string;
  readonly misuse: readonly string[];
  readonly stop: () => Promise<void>;
}

/** What infrastructure/ gives it. */
const TIMEOUT_MS = 9000;

/** @param folder what the code archive holds, unpacked: index.js */
export async function startFunction(options: {
  readonly node: LambdaNodeLine;
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}): Promise<LambdaFunction> {
  const { node, folder, environment = {} } = options;
  const api = await startRuntimeApi();
  const child = spawn(lambdaNode(node), [join(runtimeClient, 'index.mjs'), 'index.handler'], {
    cwd: folder,
    env: { ...lambdaEnvironment(folder), AWS_LAMBDA_RUNTIME_API: api.address, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => void (printed += text));
  }
  const endedEarly = ended.then((): Failure => ({ errorType: 'It ended without a word', errorMessage: printed }));
  return {
    started: Promise.race([api.started, endedEarly]),
    async invoke(event, remainingMs = TIMEOUT_MS) {
      const end = await Promise.race([api.idle(), endedEarly]);
      return end === undefined ? api.invoke(event, remainingMs) : { kind: 'failed', failure: end };
    },
    async freeze() {
      await api.idle();
      child.kill('SIGSTOP');
    },
    thaw: () => void child.kill('SIGCONT'),
    printed: () => printed,
    misuse: api.misuse,
    async stop() {
      child.kill('SIGKILL');
      await ended;
      await api.stop();
    },
  };
}

/** All that Lambda sets, and nothing of this machine. */
function lambdaEnvironment(folder: string): Record<string, string> {
  return {
    _HANDLER: 'index.handler',
    AWS_REGION: 'us-east-1',
    AWS_LAMBDA_FUNCTION_NAME: 'record-keeper',
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
    AWS_LAMBDA_LOG_GROUP_NAME: 'record-keeper',
    AWS_LAMBDA_LOG_STREAM_NAME: '1',
    LAMBDA_TASK_ROOT: folder,
    TZ: ':UTC',
  };
}
