// The chosen device as a drawing: its body, its light, and on a screen what the listener sees.
import './device-stage.css';
import type { DeviceRow, ScreenRow } from '../../contract';
import { state, turns } from '../store';
import { DotDrawing } from './dot-drawing';
import { earOf } from './ear';
import { ScreenGlass } from './screen-glass';
import { readingEntry } from './voice';

export function DeviceStage({ device: { device, screen } }: { readonly device: DeviceRow }) {
  const now = state.value;
  if (now === null) return null;
  const ear = earOf(now, { speaking: readingEntry.value !== null, begun: turns.value.length > 0 });
  return (
    <div
      class="stage"
      data-device={device}
      data-ear={ear}
      style={screen === null ? {} : { '--ratio': ratioOf(screen) }}
    >
      {screen === null ? <DotDrawing /> : <DeviceWithScreen screen={screen} />}
    </div>
  );
}

function DeviceWithScreen({ screen }: { readonly screen: ScreenRow }) {
  const { shape, mode } = screen;
  return (
    <div class="device" data-shape={shape} data-mode={mode}>
      <ScreenGlass screen={screen} />
      {mode === 'TV' && <Remote />}
    </div>
  );
}

function ratioOf({ pixelWidth, pixelHeight }: ScreenRow): string {
  return String(pixelWidth / pixelHeight);
}

/** A television is not touched: a click on its screen stands for the remote's select. */
function Remote() {
  return (
    <svg class="remote" viewBox="0 0 28 92" aria-hidden="true">
      <rect x="1" y="1" width="26" height="90" rx="11" />
      <circle class="remote-ring" cx="14" cy="24" r="9" />
      <circle class="remote-key" cx="14" cy="24" r="3.5" />
      <circle class="remote-key" cx="9" cy="46" r="2.4" />
      <circle class="remote-key" cx="19" cy="46" r="2.4" />
      <circle class="remote-key" cx="9" cy="56" r="2.4" />
      <circle class="remote-key" cx="19" cy="56" r="2.4" />
    </svg>
  );
}
