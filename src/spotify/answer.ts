// A successful answer's body becomes what the endpoint promises, or a MusicError that says where it does not.
import { MusicError } from '../music/music-error';
import type { Answered } from './connection';
import type { Endpoint } from './endpoints/endpoint';
import { UnexpectedJson } from './json-checks';

/** Throws a MusicError `bad-answer` and nothing else; it names the call and the place, never a value. */
export function readAnswer<T>(answer: Answered, endpoint: Endpoint<T>): T {
  const refuse = (reason: string): MusicError =>
    new MusicError('bad-answer', { reason, status: answer.status, call: endpoint.call });
  if (answer.text.trim() === '') {
    if (endpoint.whenEmpty === undefined) throw refuse('the answer is empty');
    return endpoint.whenEmpty();
  }
  const json = parseJson(answer.text);
  if (json === notJson) throw refuse('the answer is not JSON');
  try {
    return endpoint.parse(json);
  } catch (fault) {
    if (fault instanceof UnexpectedJson) throw refuse(fault.message);
    throw fault;
  }
}

const notJson = Symbol('not JSON');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return notJson;
  }
}
