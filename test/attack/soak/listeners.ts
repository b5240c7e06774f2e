// A street of listeners, each with a link and a session of their own, who ask now this and now that. From a seed.
import type { RequestEnvelope } from 'ask-sdk-model';
import { skillEvent, skillEvents } from '../../skill/support/events';
import { envelope, intent, type Asked } from '../../skill/support/requests';
import { anyTurn } from '../bodies/make-turns';
import type { Chance } from '../chance';

export interface Street {
  /** What somebody asks next, and what becomes of the answer. */
  next(chance: Chance): {
    readonly request: RequestEnvelope;
    readonly answered: (attributes: object | undefined) => void;
  };
}

const plain: readonly Asked[] = [
  intent('AMAZON.HelpIntent'),
  intent('AMAZON.StopIntent'),
  intent('AMAZON.FallbackIntent'),
  intent('PlayIntent', { playlist: 'road trip' }),
  { type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' },
];

/** `tokens`: whose libraries there are; listeners share them. */
/** How many of the requests come from somebody who was never heard of before. */
const STRANGERS = 0.2;

export function streetOf(count: number, tokens: readonly string[]): Street {
  const sessions = new Array<{ attributes: Record<string, unknown>; nth: number }>(count);
  let strangers = 0;
  return {
    next(chance) {
      strangers += 1;
      if (chance.odds(STRANGERS)) {
        const stranger = { userId: `stranger ${strangers}`, accessToken: `token-of-stranger-${strangers}` };
        return { request: envelope(anyTurn(chance), stranger), answered: () => undefined };
      }
      const who = chance.below(count);
      const session = (sessions[who] ??= { attributes: {}, nth: 0 });
      const accessToken = tokens[who % tokens.length] ?? '';
      const from = { userId: `listener ${who}`, ...(chance.odds(0.02) ? {} : { accessToken }) };
      const answered = (attributes: object | undefined): void => {
        session.attributes = chance.odds(0.2) ? {} : ((attributes ?? {}) as Record<string, unknown>);
        if (Object.keys(session.attributes).length === 0) session.nth += 1;
      };
      if (chance.odds(0.03)) return { request: skillEvent(chance.pick(skillEvents), from), answered };
      const asked = chance.odds(0.2) ? chance.pick(plain) : anyTurn(chance);
      const request = envelope(asked, { ...from, attributes: session.attributes });
      const sessionId = `session ${who} ${session.nth}`;
      const isNew = Object.keys(session.attributes).length === 0;
      Object.assign(request.session ?? {}, { sessionId, new: isNew });
      return { request, answered };
    },
  };
}
