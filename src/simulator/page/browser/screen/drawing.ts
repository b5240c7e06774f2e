// One document on the screen, drawn by Amazon's renderer at the device's own pixels.
import { complaintWords } from './complaint';
import { CannotDraw, documentContent } from './document-content';
import type { DrawOrder } from './messages';
import { loadViewhost } from './viewhost';

export interface Drawing {
  /** What the renderer complained of; the rest is on the screen. */
  readonly problems: readonly string[];
  /** Takes it off the screen and gives its memory back. */
  destroy(): void;
}

/** The renderer keeps the first ear it is given, so there is one for all documents: what is complained of while one is drawn. */
let complaints: string[] = [];
const hear = (complaint: string): void => {
  const words = complaintWords(complaint);
  if (words !== null && !complaints.includes(words)) complaints.push(words);
};

/** Draws into a new element at the end of the body. Rejects with a sentence for the person when nothing can be drawn. */
export async function draw(order: DrawOrder, onTouched: (arguments_: readonly unknown[]) => void): Promise<Drawing> {
  const viewhost = await loadViewhost(hear);
  const { viewport } = order;
  const problems: string[] = (complaints = []);
  const view = document.createElement('div');
  const takenDown: (() => void)[] = [() => view.remove()];
  const destroy = (): void => takenDown.splice(0).forEach(takeDown => takeDown());
  try {
    const content = documentContent(order, viewhost);
    takenDown.unshift(() => content.delete());
    document.body.append(view);
    const renderer = viewhost.default.create({
      content,
      view,
      theme: 'dark',
      mode: viewport.mode,
      utcTime: Date.now(),
      localTimeAdjustment: -new Date().getTimezoneOffset() * 60_000,
      environment: {
        agentName: 'record-keeper-simulator',
        agentVersion: '1',
        allowOpenUrl: false,
        disallowVideo: true,
        animationQuality: 2, // what moves does so as slowly as on a device
      },
      viewport: {
        width: viewport.pixelWidth,
        height: viewport.pixelHeight,
        dpi: viewport.dpi,
        shape: viewport.shape,
        isRound: viewport.shape === 'ROUND',
      },
      notLoadFonts: true,
      developerToolOptions: { mappingKey: 'auto', writeKeys: [] },
      logLevel: 'warn',
      logTransport: (_level, _from, message) => hear(String(message)),
      onSendEvent: event => onTouched(asJson(event.arguments)),
    });
    takenDown.unshift(() => renderer.destroy());
    // The arrows of a remote move from press to press only while nothing has the keyboard; a click would give it to the glass.
    if (viewport.mode === 'TV') view.removeAttribute('tabindex');
    renderer.lastPointerEventTimestamp = 0; // else presses of the first half second count as echoes of a touch
    await renderer.init();
    if (renderer.context === undefined || renderer.context === null) {
      throw new CannotDraw('Nothing of the document can be drawn.');
    }
    leaveOutScrollbars(view);
    return { problems: [...problems], destroy };
  } catch (problem) {
    destroy();
    throw problem instanceof CannotDraw ? new CannotDraw([problem.message, ...problems].join(' ')) : problem;
  }
}

/** What scrolls brings handles that would take the keyboard, one after the other, and the remote's arrows with it. */
function leaveOutScrollbars(view: HTMLElement): void {
  for (const handle of view.querySelectorAll<HTMLElement>('[class^="ps__thumb"]')) handle.tabIndex = -1;
}

/** As they travel to the skill: the renderer's engine has made null undefined. */
function asJson(arguments_: unknown): readonly unknown[] {
  if (!Array.isArray(arguments_)) return [];
  const json = JSON.stringify(arguments_, (_key, value: unknown) => (value === undefined ? null : value));
  return JSON.parse(json) as readonly unknown[];
}
