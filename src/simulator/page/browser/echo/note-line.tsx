// Something that happened beside the conversation.
import type { NoteEntry } from '../../contract';

const signs: Readonly<Record<NoteEntry['tone'], string>> = { good: '✓', plain: '', bad: '!' };

export function NoteLine({ note: { tone, text } }: { readonly note: NoteEntry }) {
  return (
    <p class="note-line" data-tone={tone}>
      {signs[tone] !== '' && <span aria-hidden="true">{signs[tone]} </span>}
      {text}
    </p>
  );
}
