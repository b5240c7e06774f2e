// Tells what goes on beside the conversation: a recording, one that is kept, or a replay with its progress.
import { signal } from '@preact/signals';
import { paths } from '../../contract';
import { act, state } from '../store';

/** The recording that is kept is no news any more. */
const putAway = signal(false);

export function SessionStrip() {
  const { recording = null, recorded = false, replay = null } = state.value ?? {};
  return (
    <>
      {recording !== null && (
        <div class="session-strip">
          <p>
            <span class="recording-dot" aria-hidden="true">
              ●
            </span>{' '}
            Recording: {sentences(recording.length)}
          </p>
          <button type="button" class="button quiet" onClick={() => void stopRecording()}>
            Stop recording
          </button>
          {recording.length > 0 && <Save />}
        </div>
      )}
      {recording === null && recorded && !putAway.value && (
        <div class="session-strip">
          <p>The recording is kept.</p>
          <Save />
          <button type="button" class="button quiet" onClick={() => void (putAway.value = true)}>
            Not now
          </button>
        </div>
      )}
      {replay !== null && (
        <div class="session-strip">
          <p>
            Replaying {replay.name}: {replay.done} of {replay.of}
          </p>
          <progress aria-label="Replayed" value={replay.done} max={replay.of} />
          <button type="button" class="button quiet" onClick={() => void act('stop-replay', {})}>
            Stop the replay
          </button>
        </div>
      )}
    </>
  );
}

export async function stopRecording(): Promise<void> {
  putAway.value = false;
  await act('record', { on: false });
}

function Save() {
  return (
    <a class="button quiet" href={paths.recording} download onClick={() => void (putAway.value = true)}>
      Save
    </a>
  );
}

function sentences(count: number): string {
  return count === 1 ? '1 sentence' : `${count} sentences`;
}
