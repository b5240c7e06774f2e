// The Echo: the device with its light and screen, the conversation, and the field for the next sentence.
import './echo.css';
import { house, state } from '../store';
import { Conversation } from './conversation';
import { DeviceStage } from './device-stage';
import { EchoHead } from './echo-head';
import { SayBox } from './say-box';
import { SessionStrip } from './session-strip';
import { stageSize } from './stage-size';

export function EchoPane() {
  const now = state.value;
  const device = house.value?.devices.find(row => row.device === now?.device);
  if (now === null || device === undefined) return null;
  return (
    <div class="echo" data-device={device.device} data-stage={device.screen === null ? 'small' : stageSize.value}>
      <EchoHead device={device} now={now} />
      <SessionStrip />
      <div class="echo-middle">
        <DeviceStage device={device} />
        <Conversation />
      </div>
      <SayBox />
    </div>
  );
}
