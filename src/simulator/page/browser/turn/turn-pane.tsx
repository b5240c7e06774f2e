// The developer console: one turn at a time taken apart, or a request written by hand.
import './turn.css';
import type { AlexaTurn, TurnEntry } from '../../contract';
import { actWords } from '../echo/act-words';
import { shownTurn } from '../store';
import { ByHand } from './by-hand';
import { consoleView, consoleViews, editRequest, lookAtTurn, writeByHand, type ConsoleView } from './hand-text';
import { Findings } from './findings';
import { JsonBlock } from './json-block';
import { LogLines } from './log-lines';
import { SpotifyCalls } from './spotify-calls';
import { TurnFacts } from './turn-facts';
import { TurnSteps } from './turn-steps';

const viewTitles: Readonly<Record<ConsoleView, string>> = { turn: 'Turn', hand: 'By hand' };

export function TurnPane() {
  const entry = shownTurn.value;
  const byHand = consoleView.value === 'hand';
  return (
    <div class="console sheet">
      <header class="console-head">
        <h2 id="title-turn">Console</h2>
        <div class="console-views" role="group" aria-label="Console shows">
          {consoleViews.map(view => (
            <button
              key={view}
              type="button"
              class="small-button"
              aria-pressed={consoleView.value === view}
              onClick={view === 'hand' ? writeByHand : lookAtTurn}
            >
              {viewTitles[view]}
            </button>
          ))}
        </div>
        {!byHand && entry !== null && <TurnSteps />}
      </header>
      {byHand ? <ByHand /> : <Turn entry={entry} />}
    </div>
  );
}

function Turn({ entry }: { readonly entry: TurnEntry | null }) {
  if (entry === null) {
    return (
      <p class="empty">
        Nothing was said yet. Each turn is taken apart here: what Alexa heard, what she sent, what the skill answered
        and asked Spotify for.
      </p>
    );
  }
  const { text, spoken } = actWords(entry.act);
  return (
    // A region that scrolls must be within reach of the keyboard.
    <div class="console-body" role="region" aria-label="The turn" tabIndex={0}>
      <p class="turn-sentence">{spoken ? `“${text}”` : text}</p>
      {entry.turn === null ? (
        <p class="soft">The answer is not there yet.</p>
      ) : (
        <Answered entry={entry} turn={entry.turn} />
      )}
    </div>
  );
}

function Answered({ entry, turn }: { readonly entry: TurnEntry; readonly turn: AlexaTurn }) {
  const { request, response } = turn;
  const attributes = response?.sessionAttributes;
  return (
    <>
      <TurnFacts entry={entry} turn={turn} />
      <Findings findings={turn.findings} />
      <SpotifyCalls calls={entry.calls} />
      <LogLines lines={entry.log} />
      {attributes !== undefined && <JsonBlock title="Session attributes" json={attributes} />}
      {request !== null && (
        <JsonBlock title="Request" json={request}>
          <button type="button" class="small-button" onClick={() => editRequest(request)}>
            Edit and send
          </button>
        </JsonBlock>
      )}
      {response === null ? (
        <p class="soft small">{request === null ? 'Nothing was sent to the skill.' : 'The skill returned nothing.'}</p>
      ) : (
        <JsonBlock title="Response" json={response} />
      )}
    </>
  );
}
