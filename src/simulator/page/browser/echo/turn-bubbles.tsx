// One turn: what somebody did on the right, what came of it on the left.
import type { AlexaTurn, TurnEntry } from '../../contract';
import { chosenTurn, show } from '../store';
import { actWords } from './act-words';
import { AnswerBubble } from './answer-bubble';

interface TurnParts {
  readonly entry: TurnEntry;
  readonly latest: boolean;
  /** The console shows this one. */
  readonly shown: boolean;
}

export function TurnBubbles({ entry, latest, shown }: TurnParts) {
  const { number, act, turn } = entry;
  const { text, spoken } = actWords(act);
  // Whoever chooses the latest wants to follow the conversation.
  const choose = (): void => void (chosenTurn.value = latest ? null : number);
  return (
    // For the pointer only: the keyboard has the button below the answer.
    <div class="turn" data-shown={shown} onClick={choose}>
      <p class="bubble said" data-spoken={spoken}>
        <span class="unseen">You: </span>
        {text}
      </p>
      {turn === null ? <Thinking /> : <Answer entry={entry} turn={turn} latest={latest} onChoose={choose} />}
    </div>
  );
}

interface AnswerParts {
  readonly entry: TurnEntry;
  readonly turn: AlexaTurn;
  readonly latest: boolean;
  readonly onChoose: () => void;
}

function Answer({ entry, turn, latest, onChoose }: AnswerParts) {
  const look = (): void => {
    onChoose();
    show('turn');
  };
  if (turn.notForSkill) return <NotForSkill turn={turn} />;
  return <AnswerBubble entry={entry} turn={turn} latest={latest} onLook={look} />;
}

function NotForSkill({ turn: { sessionOpen, findings } }: { readonly turn: AlexaTurn }) {
  const why = sessionOpen
    ? findings.map(({ message }) => message).join(' ')
    : 'No session is open, so the skill did not hear that.';
  return <p class="note-line">{why}</p>;
}

function Thinking() {
  return (
    // Who listens to the page is told by the light's words.
    <p class="bubble answer thinking" aria-hidden="true">
      <i />
      <i />
      <i />
    </p>
  );
}
