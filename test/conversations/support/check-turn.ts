// What must hold of every turn, whatever was said: Alexa has nothing to object, the microphone opens after a question
// only, what is said of a card is true, and nothing secret can be read anywhere.
import type { AlexaTurn } from '../../../src/simulator/alexa/simulated-alexa';

export interface Surroundings {
  /** Rules of Alexa's that this turn may break. */
  readonly butFor: readonly string[];
  /** The skill's log up to now. */
  readonly log: readonly string[];
}

/** Throws an Error that tells what was said, what came back and what is wrong with it. */
export function checkTurn(said: string, turn: AlexaTurn, { butFor, log }: Surroundings): void {
  const objections = [
    ...turn.findings
      .filter(({ rule }) => !butFor.includes(rule))
      .map(({ severity, rule, message }) => `${severity} (${rule}): ${message}`),
    ...(turn.error === null ? [] : [turn.error]),
    ...microphone(turn),
    ...card(turn),
    ...wording(turn),
    ...secrets(turn, log),
  ];
  if (objections.length === 0) return;
  throw new Error([`Said: ${said}`, `Heard: ${turn.spoken}`, ...objections].join('\n'));
}

function microphone({ microphone: state, spoken, reprompt }: AlexaTurn): readonly string[] {
  if (state === 'closed') return [];
  const found: string[] = [];
  if (!spoken.endsWith('?')) found.push('The microphone is open, but the last thing said is no question.');
  if (!(reprompt ?? '').endsWith('?')) found.push('What is said after a silence is no question.');
  return found;
}

function card({ spoken, card: sent }: AlexaTurn): readonly string[] {
  const promised = /sent (?:a card|the steps|the details)/.test(spoken);
  if (promised && sent === null) return ['A card is promised, and there is none.'];
  return sent?.type === 'LinkAccount' && !promised ? ['A card to link the account comes without a word.'] : [];
}

/** What no sentence holds: two stops in a row, a stop after a space, the name of a value that is missing. */
const slips = /[.,;:?!][.,;:]|\s[.,;:?!]|\bundefined\b|\bNaN\b|\[object/;

function wording({ spoken, reprompt }: AlexaTurn): readonly string[] {
  return [spoken, reprompt ?? '']
    .flatMap(text => slips.exec(text) ?? [])
    .map(slip => `This does not read well: "${slip}".`);
}

function secrets({ request, response, spoken, reprompt, card: sent, findings }: AlexaTurn, log: readonly string[]) {
  const token = request?.context.System.user.accessToken;
  if (token === undefined) return [];
  const shown = { response, spoken, reprompt, card: sent, findings };
  const places = Object.entries({ ...shown, log }).filter(([, value]) => JSON.stringify(value).includes(token));
  return places.map(([place]) => `The access token can be read in: ${place}.`);
}
