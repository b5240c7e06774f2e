// The sentence on its way to Alexa: what is being written, and what waits until she has answered the one before.
import { effect, signal } from '@preact/signals';
import { act, chosenTurn, state } from '../store';
import { remember } from './history';
import { history, keepHistory } from './said-before';
import { stopReading } from './voice';

/** What stands in the field. */
export const sentence = signal('');
/** Said while Alexa was still thinking; it goes out when she is done. */
export const waitingSentence = signal<string | null>(null);

export function say(words: string): void {
  const said = words.trim();
  if (said === '') return;
  stopReading();
  keepHistory(remember(history.value, said));
  sentence.value = '';
  chosenTurn.value = null; // the console follows the conversation again
  if (state.value?.thinking === true) waitingSentence.value = said;
  else void send(said);
}

export async function sayNothing(): Promise<void> {
  stopReading();
  chosenTurn.value = null;
  await act('silence', {});
}

/** A sentence that did not get through is given back, unless another has been begun. */
async function send(said: string): Promise<void> {
  const done = await act('say', { sentence: said });
  if (!done && sentence.value === '') sentence.value = said;
}

/** Once, when the page begins. */
export function startSaying(): void {
  effect(() => {
    const waiting = waitingSentence.value;
    if (waiting === null || state.value?.thinking !== false) return;
    waitingSentence.value = null;
    void send(waiting);
  });
}
