// Copies a text, and says that it did: to the eye and to whoever listens.
import './copy-button.css';
import { useEffect, useState } from 'preact/hooks';
import { copyText } from './copy-text';

interface CopyParts {
  /** Asked for only when it is copied: it may be long. */
  readonly text: () => string;
  /** What is copied, as the button's name says it: `the response`. */
  readonly what: string;
}

type Outcome = 'copied' | 'failed' | null;
const outcomeShownMs = 2000;

export function CopyButton({ text, what }: CopyParts) {
  const [outcome, setOutcome] = useState<Outcome>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), outcomeShownMs);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async (): Promise<void> => {
    setOutcome((await copyText(text())) ? 'copied' : 'failed');
  };
  return (
    <>
      <button type="button" class="small-button" aria-label={`Copy ${what}`} onClick={() => void copy()}>
        {outcome === null ? 'Copy' : shownWords[outcome]}
      </button>
      <span role="status" class="unseen">
        {outcome === null ? '' : shownWords[outcome]}
      </span>
    </>
  );
}

const shownWords = { copied: '✓ Copied', failed: 'Cannot copy' } as const;
