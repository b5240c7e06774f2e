// Turns a good delivery into the one a fault asks for.
import { text, whole, type Answer, type Delivery } from './http/exchange';
import type { Fault, SpoiltBody } from './faults';

const sorryPage =
  '<!doctype html><html><head><title>Just a moment</title></head><body><h1>Just a moment…</h1></body></html>';

/** For faults that need the right answer first: late ones are made late by the caller, who also knows about tokens. */
export function spoil(answer: Answer, fault: Fault): Delivery {
  switch (fault.kind) {
    case 'delay':
    case 'expired-token':
      return whole(answer);
    case 'status':
      return whole(refused(fault));
    case 'hang':
      return { how: 'never' };
    case 'stuck':
      return { how: 'stuck', answer, when: fault.when };
    case 'reset':
      return fault.when === 'in-body' ? { how: 'cut', answer } : { how: 'reset' };
    case 'body':
      return whole(spoiltBody(answer, fault.body));
  }
}

function refused({ status, body, headers }: Extract<Fault, { kind: 'status' }>): Answer {
  if (typeof body === 'string') return text(status, body, headers);
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  };
}

/** More than any client should be willing to hold. */
const HUGE_BYTES = 3 * 1024 * 1024;

/** A success always, also of what would have been refused. */
function spoiltBody(right: Answer, how: SpoiltBody): Answer {
  const answer = { ...right, status: 200 };
  switch (how) {
    case 'html':
      return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: sorryPage };
    case 'empty':
      return { ...answer, body: '' };
    case 'truncated': // a whole HTTP message around half a JSON text
      return { ...answer, body: answer.body.slice(0, Math.ceil(answer.body.length / 2)) };
    case 'huge': // the right JSON, and then spaces: only its size is wrong
      return { ...answer, body: answer.body.padEnd(HUGE_BYTES) };
    case 'wrong-types':
      return { ...answer, body: JSON.stringify(retyped(JSON.parse(answer.body === '' ? 'null' : answer.body))) };
  }
}

/** The same names with values of other kinds: numbers become texts, texts numbers, lists objects. */
function retyped(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.length;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return Object.fromEntries(value.map((item, index) => [String(index), retyped(item)]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, retyped(item)]));
}
