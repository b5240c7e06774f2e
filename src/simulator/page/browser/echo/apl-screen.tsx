// The skill's document, drawn in a frame of its own at the device's pixels and scaled to the glass. Touches go to the skill.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { paths, type ScreenRow, type ShownScreen } from '../../contract';
import { connectScreen, type ConnectedScreen } from '../screen/screen-frame';
import { act, chosenTurn } from '../store';

interface AplScreenParts {
  /** Null: nothing of the skill. */
  readonly shown: ShownScreen | null;
  readonly screen: ScreenRow;
}

export function AplScreen({ shown, screen }: AplScreenParts) {
  const [needed, setNeeded] = useState(shown !== null);
  if (shown !== null && !needed) setNeeded(true);
  // The renderer is large: it comes with the first document, and stays.
  return needed ? <Frame shown={shown} screen={screen} /> : null;
}

function Frame({ shown, screen }: AplScreenParts) {
  const frame = useRef<HTMLIFrameElement>(null);
  const connected = useRef<ConnectedScreen | null>(null);
  const token = useRef('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const scale = useScale(frame, screen.pixelWidth);

  useEffect(() => {
    if (frame.current === null) return;
    const screenFrame = connectScreen(frame.current, {
      onTouched: (_number, arguments_) => {
        chosenTurn.value = null; // the console follows the conversation again
        void act('touch', { arguments: arguments_, token: token.current });
      },
      onDrawn: (_number, problems) => setTrouble(problems.length === 0 ? null : `Drawn, but: ${problems.join(' · ')}`),
      onFailed: (_number, message) => setTrouble(message),
    });
    connected.current = screenFrame;
    return () => screenFrame.disconnect();
  }, []);

  useEffect(() => {
    setTrouble(null);
    if (shown === null) {
      connected.current?.clear();
      return;
    }
    token.current = shown.token;
    const { number, document, datasources } = shown;
    connected.current?.draw({ number, document, datasources }, screen);
    // The state comes whole with every event; a number stands for a document.
  }, [shown?.number, screen.pixelWidth, screen.pixelHeight, screen.dpi, screen.mode]);

  return (
    <>
      <iframe
        ref={frame}
        class="apl-frame"
        src={paths.screen}
        title="What the skill shows"
        hidden={shown === null}
        width={screen.pixelWidth}
        height={screen.pixelHeight}
        style={{ transform: `scale(${scale})` }}
      />
      {trouble !== null && shown !== null && (
        <p class="apl-trouble" role="alert">
          {trouble}
        </p>
      )}
    </>
  );
}

/** How much smaller than the device the glass is drawn. */
function useScale(frame: { readonly current: HTMLIFrameElement | null }, pixelWidth: number): number {
  const [scale, setScale] = useState(0);
  useLayoutEffect(() => {
    const glass = frame.current?.parentElement;
    if (glass === null || glass === undefined) return;
    const measure = (): void => setScale(glass.clientWidth / pixelWidth);
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(glass);
    return () => observer.disconnect();
  }, [pixelWidth]);
  return scale;
}
