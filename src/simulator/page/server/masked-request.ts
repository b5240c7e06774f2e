// A request that was shown with its tokens masked, edited, and comes back to be sent: a mask is no token, and the skill must
// never get to see one.
import type { RequestEnvelope } from 'ask-sdk-model';
import { isObject } from '../../alexa/json';
import { mask } from '../../world/masked';

/** A copy in which a masked access token is the listener's own, or is gone when there is none. Other masks are gone too. */
export function fillMaskedTokens(request: unknown, accessToken: string | null): RequestEnvelope {
  return filled(request, accessToken) as RequestEnvelope;
}

function filled(json: unknown, accessToken: string | null): unknown {
  if (Array.isArray(json)) return json.filter(item => item !== mask).map(item => filled(item, accessToken));
  if (!isObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json).flatMap(([name, member]): [string, unknown][] => {
      if (member !== mask) return [[name, filled(member, accessToken)]];
      return name === 'accessToken' && accessToken !== null ? [[name, accessToken]] : [];
    }),
  );
}
