// The request being written by hand, and whether the console shows it or a turn. Kept while other parts are in front.
import { computed, signal } from '@preact/signals';
import { shownTurn, state, turns } from '../store';
import { beginningOf, requestText, type Around } from './request-templates';

export const consoleViews = ['turn', 'hand'] as const;
export type ConsoleView = (typeof consoleViews)[number];

export const consoleView = signal<ConsoleView>('turn');
export const handText = signal('');

/** The newest request that was sent; null before the first. */
export const lastRequest = computed(() => {
  const requests = turns.value.map(({ turn }) => turn?.request ?? null);
  return requests.findLast(request => request !== null) ?? null;
});

/** What a ready-made beginning is made from. */
export function aroundNow(): Around {
  return { last: lastRequest.value, locale: state.value?.locale ?? 'en-US', nowMs: Date.now() };
}

/** What the field began with by itself: nobody has typed anything while it is still the same. */
let offered = '';

/** Opens the field: with what was typed there, or else with something to begin from. */
export function writeByHand(): void {
  if (handText.value.trim() === '' || handText.value === offered) {
    offered = requestText(shownTurn.value?.turn?.request ?? beginningOf('LaunchRequest', aroundNow()));
    handText.value = offered;
  }
  consoleView.value = 'hand';
}

/** Opens the field with this request in it. */
export function editRequest(envelope: unknown): void {
  handText.value = requestText(envelope);
  consoleView.value = 'hand';
}

export function lookAtTurn(): void {
  consoleView.value = 'turn';
}
