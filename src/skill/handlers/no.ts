// "No": lets the offer go and asks what else; a second no ends the conversation.
import { perform } from '../perform';
import type { Handler } from '../turn';

export const no: Handler = turn => perform(turn, turn.session.asked?.no ?? { do: 'what-else' });
