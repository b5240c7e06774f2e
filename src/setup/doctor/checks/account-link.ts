// Whether Amazon's account link is the one of skill-package/account-linking.json.
import { fieldsOutOfStep } from '../../link/compare-link';
import { linkingFieldsIn, readLinkingFields } from '../../link/linking-request';
import { clientFromEnvironment } from '../../link/spotify-client';
import { SetupError } from '../../outside/setup-error';
import { ok, unchecked, wrong, type Finding } from '../finding';
import type { Patient } from '../patient';
import { refused } from '../refused';

const mend = 'npm run link-setup';

export async function checkAccountLink({ amazon, outside, stage }: Patient): Promise<Finding> {
  const wanted = wantedFields(outside.projectFolder);
  if (wanted instanceof SetupError) return wrong(wanted.message, wanted.mend);
  if (typeof amazon === 'string') return unchecked(amazon);
  const answer = await amazon.smapi('get-account-linking-info', ['--skill-id', amazon.skillId, '--stage', stage]);
  if (answer.kind === 'refused' && answer.status === 404) return wrong(`the ${stage} stage has none`, mend);
  if (answer.kind !== 'answered') return refused(answer, mend);
  const held = linkingFieldsIn(answer.body);
  if (held === null) return wrong(`the ${stage} stage has none`, mend);
  const id = clientFromEnvironment(outside)?.id;
  const differing = fieldsOutOfStep(id === undefined ? wanted : { ...wanted, clientId: id }, held);
  if (differing.length > 0) return wrong(`out of step with the file: ${differing.join(', ')}`, mend);
  return ok(`in step with skill-package/account-linking.json (${stage})`);
}

function wantedFields(projectFolder: string) {
  try {
    return readLinkingFields(projectFolder);
  } catch (error) {
    if (error instanceof SetupError) return error;
    throw error;
  }
}
