// What to do about a question to Amazon that brought no answer.
import type { SmapiAnswer } from './smapi';

/** `otherwise` is the mend where the refusal itself does not say. */
export function mendRefusal(answer: Exclude<SmapiAnswer, { readonly kind: 'answered' }>, otherwise: string): string {
  if (answer.kind === 'unreachable') return 'Check the network, then try again.';
  switch (answer.status) {
    case 401:
      return 'Sign in again: npm run ask -- configure';
    case 403:
      return 'The account that ask-cli is signed in with does not own this skill: npm run ask -- configure';
    case 404:
      return 'There is no such skill, or not in this stage. Compare the skill id with the developer console.';
    case 429:
      return 'Amazon asks for a pause. Wait a minute, then try again.';
    default:
      return otherwise;
  }
}
