// IAM as far as ask-cli's small deployer uses it: one role for the function. Source: docs.aws.amazon.com/IAM/latest/APIReference
import { ACCOUNT, type Cloud } from './cloud';
import type { Answer, Asked } from './service';

const done = (action: string, result: string): Answer => ({
  status: 200,
  body: `<${action}Response xmlns="https://iam.amazonaws.com/doc/2010-05-08/">${result}</${action}Response>`,
});

export function answerIam(cloud: Cloud, { method, body }: Asked): Answer | null {
  if (method !== 'POST') return null;
  const form = new URLSearchParams(body.toString('utf8'));
  const action = form.get('Action') ?? '';
  const name = form.get('RoleName') ?? '';
  const role = cloud.roles.get(name);
  const shown = `<Arn>arn:aws:iam::${ACCOUNT}:role/${name}</Arn><RoleName>${name}</RoleName><RoleId>AROA</RoleId><Path>/</Path><CreateDate>2026-01-01T00:00:00Z</CreateDate>`;
  if (action === 'CreateRole' && role === undefined && /^[\w+=,.@-]{1,64}$/.test(name)) {
    cloud.roles.set(name, { policies: new Set() });
    return done(action, `<CreateRoleResult><Role>${shown}</Role></CreateRoleResult>`);
  }
  if (role === undefined) return null;
  if (action === 'GetRole') return done(action, `<GetRoleResult><Role>${shown}</Role></GetRoleResult>`);
  if (action !== 'AttachRolePolicy') return null;
  role.policies.add(form.get('PolicyArn') ?? '');
  return done(action, '');
}
