// Sentences to say by a click, and the way to link when that is what is missing.
import { paths } from '../../contract';
import { linkedSince } from '../phone/linked-since';
import { focusSentence } from '../shell/keys';
import { state, turns } from '../store';
import { say } from './saying';
import { suggestions } from './suggestions';

export function Suggestions() {
  const now = state.value;
  if (now === null) return null;
  const entry = turns.value.findLast(({ turn }) => turn !== null && !turn.notForSkill);
  const last = entry?.turn ?? null;
  const asksToLink = last?.card?.type === 'LinkAccount' && entry !== undefined && !linkedSince(entry.atMs, now);
  return (
    <ul class="suggestions" aria-label="What you could say">
      {asksToLink && (
        <li>
          <a class="suggestion strong" href={paths.link} target="_blank" rel="noopener">
            Link account
          </a>
        </li>
      )}
      {suggestions(now, last).map(words => (
        <li key={words}>
          <button type="button" class="suggestion" onClick={() => sayByClick(words)}>
            {words}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The button goes with its sentence, so the field gets the focus – but not where that would bring up a keyboard of glass. */
function sayByClick(words: string): void {
  say(words);
  if (matchMedia('(hover: hover)').matches) focusSentence();
}
