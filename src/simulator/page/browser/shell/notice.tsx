// One sentence across the page: something went wrong, and what to do.
import './notice.css';
import type { ComponentChildren } from 'preact';

interface NoticeParts {
  readonly tone: 'bad' | 'plain';
  readonly children: ComponentChildren;
  /** Without it the sentence goes when its cause does. */
  readonly onClose?: () => void;
}

export function Notice({ tone, children, onClose }: NoticeParts) {
  return (
    <div class="notice" data-tone={tone} role="alert">
      <p>{children}</p>
      {onClose !== undefined && (
        <button type="button" class="button quiet" onClick={onClose}>
          Close
        </button>
      )}
    </div>
  );
}
