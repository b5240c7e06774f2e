// The words beside the light: a thought too short to be noticed is not told, for they are read out to who cannot see them.
import { useEffect, useState } from 'preact/hooks';
import type { Ear } from './ear';

const noticedAfterMs = 250;

export function useSettledEar(ear: Ear): Ear {
  const [settled, setSettled] = useState(ear);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(ear), ear === 'thinking' ? noticedAfterMs : 0);
    return () => clearTimeout(timer);
  }, [ear]);
  return ear === 'thinking' ? settled : ear;
}
