// One link, or one renewal, from its first step to its last.
import './attempt.css';
import { pagesUnseen, type Attempt } from './attempts';
import { lanes } from './parties';
import { StepRow } from './step-row';
import { timeOfDay } from './time-of-day';

interface AttemptParts {
  readonly attempt: Attempt;
  /** Unfolded at first. */
  readonly open: boolean;
  /** Parameters of all steps are unfolded. */
  readonly parametersOpen: boolean;
}

const tones: Readonly<Record<Attempt['outcome'], string>> = {
  'under way': 'chip',
  'not finished': 'chip',
  linked: 'chip good',
  renewed: 'chip good',
  'not linked': 'chip warn',
  refused: 'chip bad',
  'no answer': 'chip bad',
};

export function AttemptCard({ attempt, open, parametersOpen }: AttemptParts) {
  const { kind, count, atMs, outcome, steps } = attempt;
  const unseen = pagesUnseen(attempt);
  return (
    <details class="attempt" open={open}>
      <summary>
        <h3>
          {kind === 'link' ? 'Link' : 'Renewal'} {count}
        </h3>
        <span class={tones[outcome]}>{outcome}</span>
        <time class="soft small">{timeOfDay(atMs)}</time>
      </summary>
      <div class="lane-tops" aria-hidden="true">
        {lanes.map(({ party, letter }) => (
          <span key={party} class="lane-letter">
            {letter}
          </span>
        ))}
      </div>
      <ol class="steps">
        {steps.map((told, index) => (
          <StepRow key={told.step.number} told={told} position={index + 1} open={parametersOpen} />
        ))}
      </ol>
      {unseen && (
        <p class="soft small attempt-note">
          Between steps 1 and 2 lie the login and the consent. They went on between the browser and Spotify alone: Alexa
          never sees them.
        </p>
      )}
    </details>
  );
}
