// Everything that can go wrong between the skill and Spotify, each with the state of the account it stands for: read off
// Spotify's reference of errors, not off what the code makes of it.
import { faultByName, type Fault } from '../../../src/simulator/spotify/stand-in';
import type { WayName } from './broken-ways';

/** States of the account, as the listener is told of them. */
export type State =
  | 'link ran out'
  | 'permission missing'
  | 'not on the list'
  | 'premium lapsed'
  | 'forbidden' // says something of what was asked for, not of the account
  | 'not found' // the same
  | 'wait'
  | 'quota spent'
  | 'no answer'
  | 'our fault';

export interface Cause {
  readonly state: State;
  /** The stand-in's, by name; absent where no connection comes about at all. */
  readonly fault?: Fault;
  readonly way?: WayName;
  /** What the log has to say of it. */
  readonly logged: { readonly outcomes: readonly string[]; readonly status?: number };
}

const refused = (name: string, state: State, outcome: string): Cause => {
  const fault = faultOf(name);
  return {
    state,
    fault,
    logged: { outcomes: [outcome], ...(fault.kind === 'status' ? { status: fault.status } : {}) },
  };
};
const spoilt = (name: string): Cause => ({
  state: 'no answer',
  fault: faultOf(name),
  logged: { outcomes: ['bad-answer'] },
});
const silent = (name: string): Cause => ({
  state: 'no answer',
  fault: faultOf(name),
  logged: { outcomes: ['unavailable', 'too-late'] },
});
const noWay = (way: WayName): Cause => ({ state: 'no answer', way, logged: { outcomes: ['unavailable'] } });

export const causes = {
  '400': refused('400', 'our fault', 'bad-request'),
  '401 expired': refused('401', 'link ran out', 'link-expired'),
  '401 invalid': refused('401-invalid', 'link ran out', 'link-expired'),
  '401 scope': refused('401-permissions', 'permission missing', 'permission-missing'),
  '403 scope': refused('403-scope', 'permission missing', 'permission-missing'),
  '403 not registered': refused('403-unregistered', 'not on the list', 'not-registered'),
  '403 not registered, text': refused('403-unregistered-text', 'not on the list', 'not-registered'),
  '403 owner premium': refused('403-premium', 'premium lapsed', 'owner-needs-premium'),
  '403 forbidden': refused('403', 'forbidden', 'bad-request'),
  '404': refused('404', 'not found', 'bad-request'),
  '429 short': refused('429', 'wait', 'wait'),
  '429 text, no time': refused('429-text', 'wait', 'wait'),
  '429 long': refused('429-long', 'quota spent', 'quota-spent'),
  '429 quota': refused('429-quota', 'quota spent', 'quota-spent'),
  '500': refused('500', 'no answer', 'unavailable'),
  '502 with a page': refused('502', 'no answer', 'unavailable'),
  '503': refused('503', 'no answer', 'unavailable'),
  '504, empty': refused('504', 'no answer', 'unavailable'),
  'html page': spoilt('html'),
  'empty body': spoilt('empty'),
  'truncated JSON': spoilt('truncated'),
  'wrong types': spoilt('wrong-types'),
  'huge body': spoilt('huge'),
  'no headers': silent('timeout'),
  'slow headers': silent('stuck-headers'),
  'slow body': silent('stuck-body'),
  'reset before headers': { ...silent('reset'), logged: { outcomes: ['unavailable'] } },
  'reset after headers': { ...silent('reset-body'), logged: { outcomes: ['unavailable'] } },
  'TLS certificate': noWay('unknown-certificate'),
  'TLS handshake': noWay('no-tls'),
  'DNS unknown': noWay('unknown-host'),
  'DNS for now': noWay('host-for-now'),
  'nobody listens': noWay('nobody'),
} as const satisfies Readonly<Record<string, Cause>>;

export type CauseName = keyof typeof causes;
export const causeNames = Object.keys(causes) as readonly CauseName[];

function faultOf(name: string): Fault {
  const fault = faultByName(name);
  if (fault === null) throw new Error(`The stand-in knows no fault ${name}.`);
  return fault;
}
