// The conversation as bubbles: what was said, what Alexa answered, and what happened beside it.
import './conversation.css';
import { entries, shownTurn, state, turns } from '../store';
import { Beginning } from './beginning';
import { useNewest } from './newest';
import { NoteLine } from './note-line';
import { history } from './said-before';
import { StateLine } from './state-line';
import { TurnBubbles } from './turn-bubbles';

export function Conversation() {
  const { list, inner, away, toNewest, onScroll } = useNewest({ content: entries.value, spoke: history.value.said });
  const latest = turns.value.at(-1)?.number;
  const now = state.value;
  return (
    <div class="conversation">
      <div
        ref={list}
        class="conversation-list"
        role="log"
        aria-live="polite"
        aria-label="Conversation"
        tabIndex={0}
        onScroll={onScroll}
      >
        <div ref={inner} class="conversation-entries">
          {turns.value.length === 0 && <Beginning />}
          {entries.value.map(entry =>
            entry.kind === 'note' ? (
              <NoteLine key={entry.number} note={entry} />
            ) : (
              <TurnBubbles
                key={entry.number}
                entry={entry}
                latest={entry.number === latest}
                shown={entry.number === shownTurn.value?.number}
              />
            ),
          )}
          {now !== null && turns.value.length > 0 && <StateLine now={now} />}
        </div>
      </div>
      {away && (
        <button type="button" class="button to-newest" onClick={toNewest}>
          ↓ Newest
        </button>
      )}
    </div>
  );
}
