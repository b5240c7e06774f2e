// The API of the page: commands by POST, everything shown by the event stream, the recording as a file.
import type { Context, Hono } from 'hono';
import { replayFileText } from '../../world/replay-file';
import { paths, type Problem } from '../contract';
import { readBounded } from './bounded-body';
import { isCommand, runCommand } from './commands/run-command';
import { eventStream, type EventStreamParts } from './event-stream';
import { mostLevels, readJson } from './json-text';

const mostBodyBytes = 1024 * 1024;

export interface ApiParts extends EventStreamParts {
  /** Written into recordings; empty when no skill is deployed. */
  readonly skillId: string;
}

type ProblemStatus = 400 | 404 | 405 | 409 | 413 | 415 | 500;

export function serveApi(app: Hono, parts: ApiParts): void {
  const { desk } = parts;
  const refuse = (context: Context, status: ProblemStatus, message: string): Response => {
    const problem: Problem = { message };
    return context.body(desk.wayOut.json(problem), status, { 'content-type': 'application/json' });
  };

  app.get(paths.events, context =>
    context.req.method === 'HEAD'
      ? context.body(null, 200, { 'content-type': 'text/event-stream' })
      : eventStream(context, parts),
  );
  app.get(paths.recording, context => {
    const { savable } = desk.recorder;
    if (savable === null) return refuse(context, 404, 'Nothing was recorded yet.');
    const text = replayFileText({ skillId: parts.skillId, locale: savable.locale, userInput: savable.sentences });
    const day = new Date(desk.now()).toISOString().slice(0, 10);
    return context.body(text, 200, {
      'content-type': 'application/json',
      'content-disposition': `attachment; filename="record-keeper-${day}.json"`,
    });
  });
  app.post('/api/:name', async context => {
    const name = context.req.param('name');
    const text = await readBounded(context.req.raw, mostBodyBytes);
    if (!isCommand(name)) return refuse(context, 404, 'There is no command of that name.');
    if (!/^application\/json\s*(;|$)/i.test(context.req.header('content-type') ?? '')) {
      return refuse(context, 415, 'The body must be application/json.');
    }
    if (text === null) return refuse(context, 413, 'That is too long: 1 MB is the most.');
    const read = readJson(text);
    if (read.kind === 'broken') return refuse(context, 400, 'The body is no JSON.');
    if (read.kind === 'too-deep') return refuse(context, 400, `The body has more than ${mostLevels} levels.`);
    try {
      const refusal = await runCommand(name, read.json, desk);
      return refusal === null ? context.body(null, 204) : refuse(context, refusal.status, refusal.message);
    } catch (error) {
      return refuse(context, 500, `The simulator failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
  app.all('/api/*', context => {
    if (!isCommand(context.req.path.slice('/api/'.length)))
      return refuse(context, 404, 'There is nothing of that name.');
    context.header('allow', 'POST');
    return refuse(context, 405, 'A command is sent by POST.');
  });
}
