// Whether the deployed function answers, asked by Amazon as Alexa would ask it.
import { withPrivateFile } from '../../outside/private-file';
import { ok, unchecked, wrong, type Finding } from '../finding';
import { harmlessRequest } from '../harmless-request';
import type { Patient } from '../patient';
import { refused } from '../refused';

interface Invocation {
  readonly status?: string;
  readonly result?: {
    readonly error?: { readonly message?: string };
    readonly skillExecutionInfo?: {
      readonly invocationResponse?: {
        readonly body?: { readonly response?: { readonly card?: { readonly type?: string } } };
      };
    };
  };
}

export async function checkFunction({ amazon, outside, stage }: Patient): Promise<Finding> {
  if (typeof amazon === 'string') return unchecked(amazon);
  const { smapi, skillId } = amazon;
  const answer = await withPrivateFile(outside, harmlessRequest(skillId, new Date()), path => {
    const target = ['--skill-id', skillId, '--stage', stage, '--endpoint-region', 'default'];
    return smapi('invoke-skill-end-point', [...target, '--skill-request-body', `file:${path}`]);
  });
  if (answer.kind !== 'answered') return refused(answer, 'npm run deploy; the skill has to be enabled for you.');
  const { status, result } = (answer.body ?? {}) as Invocation;
  if (status !== 'SUCCESSFUL') {
    const reason = result?.error?.message ?? 'without a reason';
    return wrong(`it failed: ${reason}`, 'Its log in CloudWatch says why; then npm run deploy');
  }
  const card = result?.skillExecutionInfo?.invocationResponse?.body?.response?.card?.type;
  return card === 'LinkAccount'
    ? ok('it answers, and sends whoever has no link a card')
    : wrong('it answers, but not as Record Keeper does', 'npm run deploy -- --ignore-hash');
}
