// Whether there are AWS credentials. Whether AWS takes them shows in a deploy: nothing is asked of AWS here.
import { findAwsCredentials } from '../../ask/aws-credentials';
import { SetupError } from '../../outside/setup-error';
import { ok, unchecked, wrong, type Finding } from '../finding';
import type { Patient } from '../patient';

export function checkAws({ outside, profile }: Patient): Finding {
  if (profile instanceof SetupError) return unchecked('ask-cli is not signed in, so nobody knows which are meant');
  try {
    return ok(`present, ${findAwsCredentials(outside, profile)}`);
  } catch (error) {
    if (error instanceof SetupError) return wrong(error.message, error.mend);
    throw error;
  }
}
