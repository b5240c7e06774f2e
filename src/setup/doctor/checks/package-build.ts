// Whether Amazon has built what was uploaded: the manifest and the model of each locale.
import { ok, unchecked, wrong, type Finding } from '../finding';
import type { Patient } from '../patient';
import { refused } from '../refused';

/** As Amazon says it; `errors` come in more forms than are written down. */
interface Built {
  readonly lastUpdateRequest?: { readonly status?: string; readonly errors?: unknown } | null;
}

interface Status {
  readonly manifest?: Built | null;
  readonly interactionModel?: Readonly<Record<string, Built | null | undefined>> | null;
}

export async function checkPackageBuild({ amazon }: Patient): Promise<Finding> {
  if (typeof amazon === 'string') return unchecked(amazon);
  const answer = await amazon.smapi('get-skill-status', ['--skill-id', amazon.skillId]);
  if (answer.kind !== 'answered') return refused(answer, 'npm run deploy');
  const { manifest, interactionModel } = (answer.body ?? {}) as Status;
  const parts = Object.entries({ manifest, ...interactionModel });
  const failed = parts.filter(([, built]) => statusOf(built) === 'FAILED');
  if (failed.length > 0)
    return wrong(`failed: ${failed.map(describe).join('; ')}`, 'npm run lint:skill, then npm run deploy');
  const waiting = parts.filter(([, built]) => statusOf(built) !== 'SUCCEEDED').map(([name]) => name);
  if (waiting.length > 0) return wrong(`not built yet: ${waiting.join(', ')}`, 'Wait a minute and look again.');
  const locales = Object.keys(interactionModel ?? {});
  return locales.length > 0
    ? ok(`built: ${locales.join(', ')}`)
    : wrong('there is no model', 'npm run deploy -- --ignore-hash');
}

function statusOf(built: Built | null | undefined): string | undefined {
  return built?.lastUpdateRequest?.status;
}

function describe([name, built]: readonly [string, Built | null | undefined]): string {
  return [name, ...reasonsIn(built?.lastUpdateRequest?.errors)].join(': ');
}

function reasonsIn(errors: unknown): readonly string[] {
  return [errors].flat().flatMap(error => {
    const reason: unknown = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
    return typeof reason === 'string' ? reason : [];
  });
}
