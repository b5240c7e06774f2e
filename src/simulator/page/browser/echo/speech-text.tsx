// Speech with its pauses: they are there to be seen, and quieter than the words.
import { Fragment } from 'preact';
import { betweenPauses } from './pauses';

export function SpeechText({ spoken }: { readonly spoken: string }) {
  return betweenPauses(spoken).map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && <span class="pause"> … </span>}
      {piece}
    </Fragment>
  ));
}
