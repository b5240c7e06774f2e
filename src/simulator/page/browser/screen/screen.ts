// The frame in which documents are drawn: takes orders from the page around it, and from nobody else. One document at a time;
// an order that comes while another is being drawn waits, and only the last one waits.
import { draw, type Drawing } from './drawing';
import { isOrder, type Order, type Report } from './messages';
import './screen.css';

/** Longer than the renderer needs on a slow machine, its script included. */
const drawWithinMs = 20_000;

let wanted: Order = { kind: 'clear' };
let done: Order = wanted;
let shown: Drawing | null = null;
let atWork = false;

window.addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
  if (origin !== location.origin || source !== window.parent || !isOrder(data)) return;
  wanted = data;
  void catchUp();
});
document.documentElement.dataset['screen'] = 'ready'; // for a page that begins to listen only now
report({ kind: 'ready' });

async function catchUp(): Promise<void> {
  if (atWork) return;
  atWork = true;
  while (done !== wanted) {
    done = wanted;
    shown?.destroy();
    shown = null;
    if (done.kind === 'draw') await seen();
    if (done.kind === 'draw' && done === wanted) await show(done);
  }
  atWork = false;
}

async function show(order: Extract<Order, { kind: 'draw' }>): Promise<void> {
  const { number } = order;
  const touched = (arguments_: readonly unknown[]): void => report({ kind: 'touched', number, arguments: arguments_ });
  try {
    shown = await inTime(draw(order, touched));
    report({ kind: 'drawn', number, problems: shown.problems });
  } catch (problem) {
    report({ kind: 'failed', number, message: problem instanceof Error ? problem.message : String(problem) });
  }
}

/** Words have no size in a frame that is hidden, so nothing is drawn until it is not. */
function seen(): Promise<void> {
  const frame = window.frameElement; // of the page's window, so no instance of this one's classes
  if (frame === null || !('offsetWidth' in frame) || frame.offsetWidth !== 0) return Promise.resolve();
  return new Promise(resolve => {
    new ResizeObserver((_sizes, observer) => {
      if (frame.offsetWidth === 0) return;
      observer.disconnect();
      resolve();
    }).observe(frame);
  });
}

/** What comes too late is taken down again. */
async function inTime(drawing: Promise<Drawing>): Promise<Drawing> {
  let timer = 0;
  const late = new Promise<null>(resolve => {
    timer = window.setTimeout(() => resolve(null), drawWithinMs);
  });
  const first = await Promise.race([drawing, late]).finally(() => window.clearTimeout(timer));
  if (first !== null) return first;
  void drawing.then(drawn => drawn.destroy()).catch(() => undefined);
  throw new Error(`The renderer did not finish within ${drawWithinMs / 1000} seconds.`);
}

function report(said: Report): void {
  window.parent.postMessage(said, location.origin);
}
