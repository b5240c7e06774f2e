// A request type this skill does not know: an empty answer is valid for every one of them.
import { silence } from '../reply';
import type { Handler } from '../turn';

export const unknown: Handler = () => silence('unknown-request');
