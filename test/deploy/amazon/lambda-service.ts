// Lambda's own interface as far as ask-cli's small deployer uses it: a function, its trigger and its settings.
// Source: docs.aws.amazon.com/lambda/latest/api
import { ACCOUNT, addFunction, whyNoFunction, type Cloud, type CloudFunction } from './cloud';
import type { Json } from './developer-account';
import { jsonOf, type Answer, type Asked } from './service';
import { unzip } from './unzip';

export function answerLambda(cloud: Cloud, { method, path, body }: Asked): Answer | null {
  const [, arn, part = ''] = /^\/2015-03-31\/functions(?:\/([^/]+))?(?:\/(\w+))?\/?$/.exec(path) ?? [];
  const asked = body.length > 0 ? jsonOf(body) : {};
  if (arn === undefined) return method === 'POST' && path.includes('/functions') ? create(cloud, asked) : null;
  const found = cloud.functions.get(arn);
  if (found === undefined) return { status: 404, body: { Message: 'Function not found' } };
  if (method === 'GET' && part === '') return { status: 200, body: { Configuration: shown(found) } };
  if (method === 'POST' && part === 'policy') return letIn(found, asked);
  if (method === 'PUT' && part === 'code') {
    return change(found, asked, { code: unzip(Buffer.from(String(asked['ZipFile']), 'base64')) });
  }
  if (method === 'PUT' && part === 'configuration') {
    return change(found, asked, { settings: { ...found.settings, ...asked } });
  }
  return null;
}

function create(cloud: Cloud, asked: Json): Answer {
  const { Code, FunctionName, ...settings } = asked;
  const code = unzip(Buffer.from((Code as { readonly ZipFile: string }).ZipFile, 'base64'));
  const problem = whyNoFunction(code, settings['Handler']);
  const role = [...cloud.roles.keys()].some(name => settings['Role'] === `arn:aws:iam::${ACCOUNT}:role/${name}`);
  if (problem !== null || !role) return { status: 400, body: { message: problem ?? 'There is no such role.' } };
  const made = addFunction(cloud, String(FunctionName), { code, settings });
  return { status: 201, body: shown(made) };
}

function letIn(found: CloudFunction, { Action, Principal, EventSourceToken }: Json): Answer {
  if (Action !== 'lambda:InvokeFunction' || Principal !== 'alexa-appkit.amazon.com') return { status: 400 };
  found.letsIn.add(String(EventSourceToken));
  found.revision += 1;
  return { status: 201, body: { Statement: '{}' } };
}

/** Refused when somebody else changed it since. */
function change(found: CloudFunction, { RevisionId }: Json, by: Partial<CloudFunction>): Answer {
  if (RevisionId !== undefined && RevisionId !== String(found.revision)) {
    return { status: 412, body: { Message: 'The Revision Id provided does not match the latest Revision Id.' } };
  }
  Object.assign(found, by, { revision: found.revision + 1 });
  return { status: 200, body: shown(found) };
}

function shown({ arn, settings, revision }: CloudFunction): Json {
  return {
    ...settings,
    FunctionArn: arn,
    FunctionName: arn.split(':').at(-1),
    RevisionId: String(revision),
    LastModified: '2026-01-01T00:00:00.000+0000',
    State: 'Active',
    LastUpdateStatus: 'Successful',
  };
}
