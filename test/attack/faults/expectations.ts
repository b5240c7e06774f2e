// What each cell of the matrix has to be: from the state that the cause stands for, and from what the call is worth to the
// answer. Nothing here looks at the code.
import type { AnswerName, FixedAnswer } from './answers';
import { causes, type Cause, type CauseName, type State } from './causes';
import { scenes, type Absence, type EndpointCall, type Scene, type SceneName, type Use } from './scenes';

/** Where the trouble is: at one kind of call, at every call that the answer has no need of, or at all of them. */
export type Place = EndpointCall | 'elsewhere' | 'any call';

export interface Cell {
  readonly scene: SceneName;
  readonly cause: CauseName;
  readonly place: Place;
}

export interface Expected {
  readonly answer: AnswerName;
  /** `part` only: what is said. */
  readonly still?: RegExp;
  readonly logged: ExpectedLine;
}

/** What the turn's line of log has to tell; what is not named may be anything. */
export interface ExpectedLine {
  readonly outcomes?: readonly string[];
  readonly status?: number | undefined;
  readonly call?: EndpointCall | undefined;
  /** The last call that failed, in a turn that was answered all the same. */
  readonly failedCall?: EndpointCall;
  readonly level?: 'info' | 'warn';
}

const answerOfState: Readonly<Record<Exclude<State, 'forbidden' | 'not found'>, FixedAnswer>> = {
  'link ran out': 'link',
  'permission missing': 'scope',
  'not on the list': 'list',
  'premium lapsed': 'premium',
  wait: 'wait',
  'quota spent': 'quota',
  'no answer': 'none',
  'our fault': 'ours',
};

export function expectedOf({ scene: sceneName, cause: causeName, place }: Cell): Expected {
  const scene: Scene = scenes[sceneName];
  const cause: Cause = causes[causeName];
  if (place === 'elsewhere' || (place === 'any call' && scene.first === null)) return asIfNothing;
  if (place !== 'any call') {
    const use = scene.uses[place];
    return use === undefined ? asIfNothing : ofFailing(cause, use, place);
  }
  const use = scene.first === null ? undefined : scene.uses[scene.first];
  if (use === undefined) throw new Error('The first call of a scene has to be one that it uses.');
  // Where everything fails at once, which of the calls is named depends on which comes back first.
  return ofFailing(cause, { ...use, ...scene.all }, null);
}

const asIfNothing: Expected = { answer: 'well', logged: { level: 'info' } };

function ofFailing(cause: Cause, use: Use, call: EndpointCall | null): Expected {
  const { role, still } = use;
  const goesOn = role === 'offer' || (role === 'part' && cause.state === 'no answer');
  if (still !== undefined && goesOn) return { answer: 'part', still, logged: troubled(cause, call) };
  if (cause.state === 'forbidden') return absent({ absence: use.forbidden, cause, still }, call);
  if (cause.state === 'not found') return absent({ absence: use.missing, cause, still }, call);
  return { answer: answerOfState[cause.state], logged: failed(cause, call) };
}

interface Missing {
  readonly absence: Absence;
  readonly cause: Cause;
  readonly still: RegExp | undefined;
}

function absent({ absence, cause, still }: Missing, call: EndpointCall | null): Expected {
  switch (absence) {
    case 'ours':
      return { answer: 'ours', logged: failed(cause, call) };
    case 'well':
      return { answer: 'well', logged: {} };
    case 'part':
      return { answer: 'part', ...(still && { still }), logged: {} };
    case 'gone':
      return { answer: 'gone', logged: { outcomes: ['gone'] } };
    case 'kept':
      return { answer: 'kept', logged: { outcomes: ['not-readable', 'tell-length'] } };
  }
}

/** The line of a turn that failed. */
function failed({ logged: { outcomes, status } }: Cause, call: EndpointCall | null): ExpectedLine {
  return { outcomes, status, call: call ?? undefined };
}

/** The line of a turn that was answered though something failed. A refusal of what was merely offered is everyday life. */
function troubled({ state }: Cause, call: EndpointCall | null): ExpectedLine {
  const failing = state === 'no answer' || state === 'wait' || state === 'quota spent';
  return failing && call !== null ? { level: 'warn', failedCall: call } : {};
}
