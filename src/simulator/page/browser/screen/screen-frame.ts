// The page's end of the frame in which documents are drawn: says what shall be on it, hears what became of that. It knows
// nothing of how the frame draws, nor of the component that shows it.
import type { ScreenRow } from '../../contract';
import { isReport, type DrawOrder, type Order } from './messages';

export interface ScreenListeners {
  readonly onDrawn?: (number: number, problems: readonly string[]) => void;
  /** The listener pressed something: the arguments for the skill. */
  readonly onTouched?: (number: number, arguments_: readonly unknown[]) => void;
  /** The document cannot be shown; the message is a sentence for the person. */
  readonly onFailed?: (number: number, message: string) => void;
}

export interface ConnectedScreen {
  /** Replaces what is on the screen. May be called before the frame is loaded; the last one counts. */
  draw(shown: Omit<DrawOrder, 'kind' | 'viewport'>, viewport: ScreenRow): void;
  clear(): void;
  disconnect(): void;
}

/** Connects to the frame whose source is the page of the screen. A frame that is loaded again shows the same again. */
export function connectScreen(iframe: HTMLIFrameElement, listeners: ScreenListeners): ConnectedScreen {
  let wanted: Order = { kind: 'clear' };
  let ready = isReady(iframe);

  const send = (): void => {
    if (ready) iframe.contentWindow?.postMessage(wanted, location.origin);
  };
  const want = (order: Order): void => {
    wanted = order;
    send();
  };
  const hear = ({ origin, source, data }: MessageEvent<unknown>): void => {
    if (origin !== location.origin || source !== iframe.contentWindow || !isReport(data)) return;
    if (data.kind === 'ready') {
      ready = true;
      if (wanted.kind === 'draw') send();
      return;
    }
    if (wanted.kind !== 'draw' || data.number !== wanted.number) return; // of a document that is gone
    if (data.kind === 'drawn') listeners.onDrawn?.(data.number, data.problems);
    if (data.kind === 'touched') listeners.onTouched?.(data.number, data.arguments);
    if (data.kind === 'failed') listeners.onFailed?.(data.number, data.message);
  };

  window.addEventListener('message', hear);
  return {
    draw: (shown, viewport) => want({ kind: 'draw', ...shown, viewport }),
    clear: () => want({ kind: 'clear' }),
    disconnect: () => window.removeEventListener('message', hear),
  };
}

/** Whether the frame said that it was ready before anyone listened: it leaves a mark on itself. */
function isReady(iframe: HTMLIFrameElement): boolean {
  return (iframe.contentDocument?.querySelector('html[data-screen=ready]') ?? null) !== null;
}
