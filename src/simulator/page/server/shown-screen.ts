// What is on the device's screen, as it follows from the answers Alexa accepted.
import { devices, type DeviceName } from '../../alexa/envelope/devices';
import { isObject, listOf, textOf, type JsonObject } from '../../alexa/json';
import type { Act, AlexaTurn, ShownScreen } from '../contract';
import { withOwnPictures } from './pictures/own-pictures';

export interface ScreenKeeper {
  readonly shown: ShownScreen | null;
  after(turn: AlexaTurn, act: Act['kind'], device: DeviceName): void;
  clear(): void;
}

export function createScreenKeeper(): ScreenKeeper {
  let shown: ShownScreen | null = null;
  let session: string | null = null;
  let count = 0;
  return {
    get shown() {
      return shown;
    },
    after(turn, act, device) {
      const asked = turn.request?.session?.sessionId ?? null;
      // Written by hand for another session, or for none: the answer changes nothing on this device.
      if (act === 'sent-by-hand' && (asked === null || asked !== session)) return;
      if (!turn.sessionOpen || devices[device].screen === null) shown = null;
      else if (asked !== null && asked !== session) shown = null;
      if (asked !== null) session = turn.sessionOpen ? asked : null;
      if (!turn.sessionOpen || devices[device].screen === null) return;
      const [document] = documentsIn(turn).slice(-1);
      if (document !== undefined) shown = { ...document, number: ++count };
    },
    clear() {
      shown = null;
    },
  };
}

function documentsIn({ response }: AlexaTurn): readonly Omit<ShownScreen, 'number'>[] {
  const directives: readonly JsonObject[] = listOf(response?.response.directives).filter(isObject);
  return directives
    .filter(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument')
    .map(directive => ({
      token: textOf(directive['token']) ?? '',
      document: withOwnPictures(directive['document'] ?? null),
      datasources: withOwnPictures(directive['datasources'] ?? {}),
    }));
}
