// The session is over: Alexa allows no answer. Why it ended is logged where the request is.
import { silence } from '../reply';
import type { Handler } from '../turn';

export const sessionEnded: Handler = () => silence('session-ended');
