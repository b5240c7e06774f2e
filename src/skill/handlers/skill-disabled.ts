// The skill was disabled: everything that is kept about the listener is deleted, but for what is newer than that.
import { eventTimeMs } from '../event-time';
import { silence } from '../reply';
import type { Handler } from '../turn';

/** Something of a listener is left that should be gone: whoever runs the skill has to hear of it. */
class NotForgotten extends Error {
  override readonly name = 'NotForgotten';
}

export const skillDisabled: Handler = async ({ memory, request, nowMs }) => {
  if (!(await memory.forget(eventTimeMs(request, nowMs)))) throw new NotForgotten();
  return silence('skill-disabled');
};
