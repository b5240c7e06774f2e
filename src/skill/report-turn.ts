// How each turn came out: one line of log, and the same in numbers for whoever counts. Nothing about the listener in either.
import type { Request } from 'ask-sdk-model';
import { MusicError, type MusicErrorKind } from '../music/music-error';
import type { SkillDoors } from './doors';
import { localeOf, type CallSums, type OpenTurn } from './open-turn';
import { safeMessage } from './safe-message';

/** One turn in numbers. */
export interface TurnReport {
  readonly ms: number;
  /** Calls to Spotify, and the time of all together, though many run side by side. */
  readonly spotifyCalls: number;
  readonly spotifyMs: number;
  /** What the turn failed by; null when it was answered as asked. Some kinds are everyday life, such as `not-linked`. */
  readonly failure: MusicErrorKind | 'our-fault' | null;
  /** Whether the failure is one that somebody should mend: ours, or Spotify's breach of its own rules. */
  readonly fault: boolean;
  /** Whether this is the first turn of the process. */
  readonly coldStart: boolean;
  readonly memoryFailed: boolean;
}

export interface TurnReporter {
  answered(open: OpenTurn, outcome: string): void;
  failed(open: OpenTurn, error: unknown): void;
  /** For what fails before there is a turn, or behind it. */
  failedOutside(request: Request | null | undefined, error: unknown): void;
}

/** One for each skill: it knows whether a turn is the first. */
export function reportTurns({ log, now, onTurn }: Pick<SkillDoors, 'log' | 'now' | 'onTurn'>): TurnReporter {
  let turns = 0;

  function report(level: 'info' | 'warn' | 'error', line: Line): void {
    const { request, about, failure, calls, memoryFailure, ms } = line;
    const coldStart = turns === 0;
    turns += 1;
    const { count, failed, totalMs, lastFailure } = calls;
    log[level]('turn', {
      ...aboutRequest(request),
      ...about,
      ms,
      calls: count,
      spotifyMs: totalMs,
      coldStart,
      ...(failed === 0 ? {} : { failedCalls: failed, lastFailure }),
      ...(memoryFailure === null ? {} : { memory: 'failed', memoryReason: memoryFailure }),
    });
    const numbers = { ms, spotifyCalls: count, spotifyMs: totalMs, failure, fault: level === 'error', coldStart };
    tell({ ...numbers, memoryFailed: memoryFailure !== null });
  }

  /** Whoever counts must not cost an answer. */
  function tell(turn: TurnReport): void {
    try {
      onTurn?.(turn);
    } catch {
      // nobody to tell
    }
  }

  const lineOf = ({ turn, calls, memory }: OpenTurn) => ({
    request: turn.request,
    calls: calls(),
    memoryFailure: memory.failure(),
    ms: now() - turn.nowMs,
  });

  return {
    answered(open, outcome) {
      const line = lineOf(open);
      // Why Alexa gave a session up is told nowhere else, nor that part of an answer is missing.
      const givenUp = line.request.type === 'SessionEndedRequest' && line.request.error !== undefined;
      const troubled = givenUp || line.calls.failed > 0 || line.memoryFailure !== null;
      report(troubled ? 'warn' : 'info', { ...line, about: { outcome }, failure: null });
    },
    failed(open, error) {
      const about = describe(error);
      report(levelOf(error), { ...lineOf(open), about, failure: about.outcome });
    },
    failedOutside(request, error) {
      const about = { ...describe(error), outcome: 'our-fault' as const };
      report('error', { request, about, failure: 'our-fault', calls: noCalls, memoryFailure: null, ms: 0 });
    },
  };
}

interface Line {
  readonly request: Request | null | undefined;
  readonly about: { readonly outcome: string };
  readonly failure: TurnReport['failure'];
  readonly calls: CallSums;
  readonly memoryFailure: string | null;
  readonly ms: number;
}

const noCalls: CallSums = { count: 0, totalMs: 0, failed: 0, lastFailure: null };

function levelOf(error: unknown): 'warn' | 'error' {
  const expected = error instanceof MusicError && error.kind !== 'bad-request' && error.kind !== 'bad-answer';
  return expected ? 'warn' : 'error';
}

/** What may be logged of a request: its type, intent and locale, and why a session ended. */
function aboutRequest(request: Request | null | undefined) {
  const about = {
    type: nameIn(request?.type),
    locale: plain(localeOf(request), /^[A-Za-z]{2,3}([-_][A-Za-z]{2,4})?$|^$/),
  };
  switch (request?.type) {
    case 'IntentRequest':
      return { ...about, intent: nameIn((request.intent as { readonly name?: unknown } | null | undefined)?.name) };
    case 'SessionEndedRequest':
      return {
        ...about,
        reason: nameIn(request.reason),
        errorType: nameIn(request.error?.type),
        errorMessage: safeMessage(request.error?.message),
      };
    default:
      return about;
  }
}

const ODD = '(odd)';

/** Where Alexa has a name, whoever calls the function may have put anything: a token, or all of the request. */
function nameIn(value: unknown): string | undefined {
  return value === undefined ? undefined : plain(value, /^[A-Za-z][A-Za-z._]{0,99}$/);
}

function plain(value: unknown, form: RegExp): string {
  return typeof value === 'string' && form.test(value) ? value : ODD;
}
/** Every field of a MusicError is safe to keep; of any other error only its name and where it arose are. */
function describe(error: unknown) {
  if (error instanceof MusicError) {
    return {
      outcome: error.kind,
      reason: error.message,
      status: error.status,
      call: error.call,
      retryAfterSeconds: error.retryAfterSeconds,
    };
  }
  if (!(error instanceof Error)) return { outcome: 'our-fault' as const, reason: typeof error };
  const where = error.stack
    ?.split('\n')
    .filter(line => /^ {4}at .*:\d+:\d+\)?$/.test(line)) // the rest is the message, which may quote anything
    .slice(0, 5)
    .map(line => line.trim())
    .join(' | ');
  return { outcome: 'our-fault' as const, reason: error.name, where };
}
