// What the next calls meet, in words: the switches below say what is set, this says what follows.
import type { StandInState } from '../../contract';
import { house } from '../store';
import { whatHappensNow } from './trouble-words';

export function WhatHappens({ spotify }: { readonly spotify: StandInState }) {
  const sentences = whatHappensNow(spotify, house.value?.faults ?? []);
  const troubled = spotify.quotaSpent || spotify.faults.length > 0 || spotify.delayMs > 0;
  return (
    <section class="what-happens" data-troubled={troubled} aria-label="What happens now">
      <p class="small soft">
        Its listeners and their music are invented, and everything below is only here. Nothing leaves this machine.
      </p>
      <div role="status">
        {sentences.map(sentence => (
          <p key={sentence}>
            <span aria-hidden="true">{troubled ? '!' : '✓'}</span> {sentence}
          </p>
        ))}
      </div>
    </section>
  );
}
