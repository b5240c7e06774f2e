// Before the first sentence: what this is, and how to begin.
import { state } from '../store';
import { say } from './saying';

export function Beginning() {
  const opening = `open ${state.value?.invocationName ?? ''}`;
  return (
    <div class="beginning">
      <h3>Ask for your playlists by voice</h3>
      <p class="soft">
        Record Keeper reads Spotify playlists aloud. Here it runs whole on this machine: type what you would say to an
        Echo, and watch the phone and the console beside it.
      </p>
      <button type="button" class="button main" onClick={() => say(opening)}>
        “{opening}”
      </button>
    </div>
  );
}
