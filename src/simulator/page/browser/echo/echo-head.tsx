// Above the device: what its light says, in words, and what can be done with the session as a whole.
import type { DeviceRow, PageState } from '../../contract';
import { turns } from '../store';
import { earOf, earTitles } from './ear';
import { SessionMenu } from './session-menu';
import { useSettledEar } from './settled-ear';
import { stageSize } from './stage-size';
import { readingEntry } from './voice';

interface EchoHeadParts {
  readonly device: DeviceRow;
  readonly now: PageState;
}

export function EchoHead({ device, now }: EchoHeadParts) {
  const ear = useSettledEar(earOf(now, { speaking: readingEntry.value !== null, begun: turns.value.length > 0 }));
  const large = stageSize.value === 'large';
  return (
    <header class="echo-head">
      <h2 id="title-echo">{device.title}</h2>
      <p class="ear" data-ear={ear} role="status">
        {earTitles[ear]}
      </p>
      <div class="echo-head-end">
        {device.screen !== null && (
          <button
            type="button"
            class="button quiet enlarge"
            aria-pressed={large}
            onClick={() => void (stageSize.value = large ? 'small' : 'large')}
          >
            {large ? 'Make smaller' : 'Enlarge'}
          </button>
        )}
        <SessionMenu />
      </div>
    </header>
  );
}
