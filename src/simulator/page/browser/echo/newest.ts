// Keeps the newest in sight, unless the reader has scrolled up to read.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** So near to the end counts as at the end, pixels. */
const nearPx = 24;

interface Reasons {
  /** Another value for each new entry. */
  readonly content: unknown;
  /** Another value whenever the reader spoke: whoever speaks wants to see the answer. */
  readonly spoke: unknown;
}

/** `list` scrolls, `inner` is what it scrolls. */
export function useNewest({ content, spoke }: Reasons) {
  const list = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const [away, setAway] = useState(false);
  const follows = useRef(true);
  const last = useRef({ top: 0, height: 0 });

  const measure = ({ scrollTop, scrollHeight }: HTMLElement): void => {
    last.current = { top: scrollTop, height: scrollHeight };
  };

  const toNewest = (): void => {
    const { current } = list;
    if (current === null) return;
    current.scrollTop = current.scrollHeight;
    measure(current);
    follows.current = true;
    setAway(false);
  };

  useLayoutEffect(() => {
    if (!follows.current) setAway(true);
  }, [content]);

  useLayoutEffect(toNewest, [spoke]);

  useLayoutEffect(() => {
    if (list.current === null || inner.current === null) return;
    // The words change, and so does the room for them: another device, another tab in front, suggestions that wrap.
    const observer = new ResizeObserver(() => {
      if (follows.current) toNewest();
    });
    observer.observe(list.current);
    observer.observe(inner.current);
    return () => observer.disconnect();
  }, []);

  const onScroll = (): void => {
    const { current } = list;
    if (current === null || current.clientHeight === 0) return; // hidden
    const atEnd = current.scrollHeight - current.scrollTop - current.clientHeight < nearPx;
    // Only a reader scrolls up while the words stay as they are; the browser does when they become fewer.
    const scrolledUp = current.scrollTop < last.current.top && current.scrollHeight >= last.current.height;
    if (atEnd) {
      follows.current = true;
      setAway(false);
    } else if (scrolledUp) follows.current = false;
    measure(current);
  };

  return { list, inner, away, toNewest, onScroll };
}
