// A failed attempt becomes a MusicError, in the listener's terms. The error is made new, out of our own words:
// nothing of the request, of a body or of another error goes into it, so no token, title or id can.
import type { Clock } from '../music/deadline';
import { MusicError, type MusicErrorKind } from '../music/music-error';
import type { Endpoint } from './endpoints/endpoint';
import type { Failure, Refused } from './failure';
import { readRefusal } from './refusal';
import { retryAfterSecondsOf } from './retry-after';
import { permissionsOfCall } from './scopes';

/** How long to ask for patience when Spotify does not say: the rolling window of its rate limit. */
const USUAL_WAIT_SECONDS = 30;

/** Nobody waits longer than this for a rate limit: seen were seconds, and for quotas hours. */
const LONGEST_RATE_LIMIT_SECONDS = 600;

/** A spent quota without a date: about the shortest lock that was seen. */
const USUAL_QUOTA_LOCK_SECONDS = 3600;

type Refusing = Pick<Endpoint<unknown>, 'call' | 'refusals'>;

/** What a failure of `endpoint` means. Source of the statuses and texts: Spotify's Web API reference, "Errors". */
export function musicErrorOf(failure: Failure, endpoint: Refusing, now: Clock): MusicError {
  const { call } = endpoint;
  switch (failure.kind) {
    case 'refused':
      return refusedError(failure, endpoint, now);
    case 'too-late':
      return new MusicError('too-late', { reason: 'the time was over before the answer came', call });
    case 'no-answer':
      return new MusicError('unavailable', { reason: 'no answer in time', call });
    case 'broken-connection':
      return new MusicError('unavailable', { reason: 'the connection broke', call });
    case 'no-connection':
      return new MusicError('unavailable', { reason: 'no connection could be made', call });
    case 'unreadable':
      return new MusicError('bad-answer', { reason: `the answer cannot be read: ${failure.why}`, call });
  }
}

function refusedError(refused: Refused, endpoint: Refusing, now: Clock): MusicError {
  const { call } = endpoint;
  const { status } = refused;
  const refusal = readRefusal(refused.text);
  const error = (kind: MusicErrorKind, reason = refusal.reason): MusicError =>
    new MusicError(kind, { reason, status, call });
  const permissionMissing = (): MusicError =>
    new MusicError('permission-missing', {
      reason: refusal.reason,
      status,
      call,
      permissions: permissionsOfCall(endpoint.call),
    });
  switch (status) {
    case 400:
      return error(refusal.cause === 'malformed-id' ? endpoint.refusals.malformedId : 'bad-request');
    case 401:
      return refusal.cause === 'scope' ? permissionMissing() : error('link-expired');
    case 403:
      if (refusal.cause === 'scope') return permissionMissing();
      if (refusal.cause === 'not-registered') return error('not-registered');
      if (refusal.cause === 'owner-premium') return error('owner-needs-premium');
      return error(refusal.cause === 'not-the-api' ? 'unavailable' : endpoint.refusals.forbidden);
    case 404:
      return error(refusal.cause === 'not-the-api' ? 'unavailable' : endpoint.refusals.missing);
    case 429:
      return tooManyCalls(refused, endpoint, now);
    default:
      if (status >= 500 || status === 408) return error('unavailable', 'the service failed');
      return error(status >= 400 ? 'bad-request' : 'bad-answer');
  }
}

function tooManyCalls(refused: Refused, endpoint: Refusing, now: Clock): MusicError {
  const { cause, reason } = readRefusal(refused.text);
  const askedSeconds = retryAfterSecondsOf(refused.retryAfter, now);
  const quotaSpent = cause === 'quota' || (askedSeconds ?? 0) > LONGEST_RATE_LIMIT_SECONDS;
  return new MusicError(quotaSpent ? 'quota-spent' : 'wait', {
    reason,
    status: refused.status,
    call: endpoint.call,
    retryAfterSeconds: askedSeconds ?? (quotaSpent ? USUAL_QUOTA_LOCK_SECONDS : USUAL_WAIT_SECONDS),
  });
}
