// Conversations as files: written down, saved, opened and played again; and the new beginning.
import './session-menu.css';
import { useRef } from 'preact/hooks';
import { paths } from '../../contract';
import { act, house, problem, state } from '../store';
import { readChosenFile } from './chosen-file';
import { useMenu } from './menu';
import { stopRecording } from './session-strip';
import { canSpeak, readAloud, stopReading } from './voice';

export function SessionMenu() {
  const { menu, close } = useMenu();
  const file = useRef<HTMLInputElement>(null);
  const now = state.value;
  if (now === null) return null;
  const recording = now.recording !== null;
  const replaying = now.replay !== null;
  const does = (what: () => unknown) => () => {
    close();
    void what();
  };
  return (
    <details ref={menu} class="menu">
      <summary class="button quiet">Session</summary>
      <div class="menu-card sheet">
        <button
          type="button"
          class="menu-row"
          onClick={does(() => (recording ? stopRecording() : act('record', { on: true })))}
        >
          {recording ? 'Stop recording' : 'Record'}
          <small>{recording ? 'and keep what was said' : 'write down what is said'}</small>
        </button>
        {now.recorded && (
          <a class="menu-row" href={paths.recording} download="" onClick={close}>
            Save the recording<small>for ask dialog --replay</small>
          </a>
        )}
        <button type="button" class="menu-row" disabled={replaying} onClick={() => file.current?.click()}>
          Open a file …<small>and replay it</small>
        </button>
        {canSpeak() && <ReadAloud />}
        <hr />
        <button type="button" class="menu-row" onClick={does(() => act('leave', {}))} disabled={!now.sessionOpen}>
          Walk away<small>ends the session</small>
        </button>
        <button type="button" class="menu-row" onClick={does(() => act('start-over', {}))}>
          Start over<small>forgets conversation, cards, link</small>
        </button>
        <hr />
        <h3 class="eyebrow">Ready-made conversations</h3>
        {house.value?.replays.map(({ name, title, file: text }) => (
          <button
            key={name}
            type="button"
            class="menu-row"
            disabled={replaying}
            onClick={does(() => act('replay', { name: title, file: text }))}
          >
            {title}
          </button>
        ))}
      </div>
      <input
        ref={file}
        class="unseen"
        type="file"
        tabIndex={-1}
        aria-label="Replay file"
        accept=".json,application/json"
        onChange={event => {
          const chosen = event.currentTarget.files?.[0];
          event.currentTarget.value = ''; // the same file can be opened again
          if (chosen !== undefined) does(() => openReplay(chosen))();
        }}
      />
    </details>
  );
}

async function openReplay(file: File): Promise<void> {
  const chosen = await readChosenFile(file);
  if (chosen.kind === 'text') await act('replay', { name: chosen.name, file: chosen.text });
  else problem.value = chosen.why;
}

function ReadAloud() {
  return (
    <label class="menu-row menu-check">
      <input
        type="checkbox"
        checked={readAloud.value}
        onChange={event => {
          readAloud.value = event.currentTarget.checked;
          if (!readAloud.value) stopReading();
        }}
      />
      Read answers aloud
    </label>
  );
}
