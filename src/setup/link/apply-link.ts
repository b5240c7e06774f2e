// Gives Amazon the account link of one stage of the skill, then reads it back: what is not in step is not done.
import { mendRefusal } from '../ask/mend-refusal';
import type { Smapi, SmapiAnswer } from '../ask/smapi';
import type { Stage } from '../ask/stage';
import type { Outside } from '../outside/outside';
import { withPrivateFile } from '../outside/private-file';
import { SetupError } from '../outside/setup-error';
import { fieldsOutOfStep } from './compare-link';
import { linkingFieldsIn, linkingRequest, type LinkingFields, type SpotifyClient } from './linking-request';

export interface LinkTarget {
  readonly smapi: Smapi;
  readonly skillId: string;
  readonly stage: Stage;
}

/** ask-cli takes the request, and with it the secret, only from a file or as an argument that anybody could read. */
export async function applyLink(
  outside: Outside,
  { smapi, skillId, stage }: LinkTarget,
  { fields, client }: { readonly fields: LinkingFields; readonly client: SpotifyClient },
): Promise<void> {
  const target = ['--skill-id', skillId, '--stage', stage];
  const answer = await withPrivateFile(outside, linkingRequest(fields, client), path =>
    smapi('update-account-linking-info', [...target, '--account-linking-request', `file:${path}`]),
  );
  if (answer.kind !== 'answered') {
    throw new SetupError(
      `The account link was not applied: ${reasonOf(answer, client)}.`,
      mendRefusal(answer, 'npm run doctor looks at the whole way.'),
    );
  }
  const held = await readLink({ smapi, skillId, stage });
  if (held === null) throw new SetupError('Amazon took the account link but does not give it back.', again);
  const differing = fieldsOutOfStep({ ...fields, clientId: client.id }, held);
  if (differing.length > 0) {
    throw new SetupError(`Amazon holds another account link than was sent: ${differing.join(', ')} differ.`, again);
  }
}

/** What Amazon holds; null when there is no link. Throws a SetupError when it does not say. */
export async function readLink({ smapi, skillId, stage }: LinkTarget): Promise<LinkingFields | null> {
  const answer = await smapi('get-account-linking-info', ['--skill-id', skillId, '--stage', stage]);
  if (answer.kind === 'answered') return linkingFieldsIn(answer.body);
  if (answer.kind === 'refused' && answer.status === 404) return null;
  throw new SetupError(
    `The account link cannot be read: ${reasonOf(answer)}.`,
    mendRefusal(answer, 'npm run doctor looks at the whole way.'),
  );
}

const LONGEST_REASON = 600;
const again = 'Run npm run link-setup once more; if it stays so, look at Account Linking in the developer console.';

function reasonOf(answer: Exclude<SmapiAnswer, { kind: 'answered' }>, client?: SpotifyClient): string {
  if (answer.kind === 'unreachable') return 'Amazon was not reached';
  // Amazon may quote what it did not like, at any length.
  const message = client === undefined ? answer.message : answer.message.replaceAll(client.secret, '•••');
  return message.slice(0, LONGEST_REASON);
}
