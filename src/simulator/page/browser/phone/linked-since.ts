// Whether a card that asks for a link has had its effect. A link that has run out asks again, although Alexa still has one.
import { attemptsOf } from '../account-link/attempts';
import type { PageState } from '../../contract';

/** True when the account was linked after that moment, and still is. */
export function linkedSince(atMs: number, { link, oauthSteps }: Pick<PageState, 'link' | 'oauthSteps'>): boolean {
  return (
    link.linked &&
    attemptsOf(oauthSteps).some(({ outcome, steps }) => {
      const end = steps.at(-1)?.step;
      return outcome === 'linked' && end !== undefined && end.atMs >= atMs;
    })
  );
}
