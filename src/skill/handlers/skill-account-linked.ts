// An account was linked: from now on it is known when Spotify will end the link. The token that comes with the event is not
// looked at: each request brings its own.
import { eventTimeMs } from '../event-time';
import { silence } from '../reply';
import type { Handler } from '../turn';

export const skillAccountLinked: Handler = ({ memory, request, nowMs }) => {
  memory.keep({ about: 'link', state: 'made', atMs: eventTimeMs(request, nowMs), toldOfEnd: false });
  return silence('skill-account-linked');
};
