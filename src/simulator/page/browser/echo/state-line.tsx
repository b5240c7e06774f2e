// The end of the conversation as it is now: whether Alexa listens, and what to do when she does not.
import type { PageState } from '../../contract';

export function StateLine({ now }: { readonly now: PageState }) {
  const { thinking, microphone, sessionOpen } = now;
  if (thinking) return null;
  if (microphone === 'open') {
    return (
      <p class="state-line" data-ear="listening">
        The microphone is open
      </p>
    );
  }
  return (
    <p class="state-line" data-ear="closed">
      {sessionOpen
        ? 'The microphone is closed; the screen keeps the session for a while'
        : `The session is over. Say: open ${now.invocationName}`}
    </p>
  );
}
