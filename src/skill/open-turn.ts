// ASK's handler input -> Turn, and the turn's end: its deadline, its calls to Spotify, and what the log says of them.
import type { HandlerInput } from 'ask-sdk-core';
import type { Request, Session } from 'ask-sdk-model';
import { startDeadline, type Deadline, type OwnedDeadline } from '../music/deadline';
import type { Library } from '../music/library';
import { MusicError } from '../music/music-error';
import { phrasesFor } from '../speech/languages';
import { accessTokenOf } from './access-token';
import { applicationIdOf } from './application-id';
import { conversationOf } from './conversation-of';
import type { LibraryCall, SkillDoors } from './doors';
import { guardLibrary } from './guard-library';
import { readSlot, type HeardSlot } from './heard-slot';
import { intents, type IntentName } from './intents';
import type { LinkSeen } from './learn-of-link';
import { listenerKeyOf } from './listener-key';
import { readSession } from './read-session';
import type { Turn } from './turn';
import { openTurnMemory, type OwnedTurnMemory } from './turn-memory';

/** Kept back from Lambda's own limit for rendering and sending the answer. */
const RESERVE_MS = 400;

export interface CallSums {
  readonly count: number;
  /** All of them together, though many run side by side. */
  readonly totalMs: number;
  readonly failed: number;
  /** Such as "GET /me/playlists 503"; null when none failed. */
  readonly lastFailure: string | null;
}

export interface OpenTurn {
  readonly turn: Turn<string>;
  readonly memory: OwnedTurnMemory;
  readonly link: LinkSeen;
  /** Calls to Spotify so far. */
  readonly calls: () => CallSums;
  /** Frees timers and stops whatever still waits: nothing outlives the turn. */
  close(): void;
}

export function openTurn({ requestEnvelope, context }: HandlerInput, doors: SkillDoors): OpenTurn {
  const { request, session } = requestEnvelope;
  const { now, memory: kept, firstCalls } = doors;
  const startedAtMs = now();
  const deadline = startDeadline(budgetMs(context, doors.turnBudgetMs), now);
  const shares: OwnedDeadline[] = [];
  const calls: LibraryCall[] = [];
  const badAnswers: string[] = [];
  const share = (part: number): Deadline => {
    const owned = startDeadline(deadline.remainingMs() * part, now, deadline);
    shares.push(owned);
    return owned;
  };
  const accessToken = accessTokenOf(requestEnvelope);
  const listener = listenerKeyOf(requestEnvelope, applicationIdOf(requestEnvelope));
  const memory = openTurnMemory({ memory: kept, listener, now, deadline });
  let library: Library | undefined;
  const openLibrary = (): Library => {
    if (accessToken === null) throw new MusicError('not-linked', { reason: 'the request carries no access token' });
    const opened = doors.openLibrary({ accessToken, deadline, onCall: call => calls.push(call) });
    const guarded = guardLibrary(opened, { memory, firstCalls, now, onBadAnswer: call => badAnswers.push(call) });
    return doors.keepReads?.(guarded, conversationOf(accessToken, session)) ?? guarded;
  };
  const turn: Turn<string> = {
    request,
    slots: slotsOf(request),
    phrases: phrasesFor(localeOf(request)),
    session: readSession(session?.attributes),
    nowMs: startedAtMs,
    memory,
    library: () => (library ??= openLibrary()),
    share,
  };
  return {
    turn,
    memory,
    link: { linked: accessToken !== null, begins: (session as Session | undefined | null)?.new === true },
    calls: () => sumOf(calls, badAnswers),
    close: () => [...shares, deadline].forEach(owned => owned.release()),
  };
}

/** `badAnswers`: calls that were answered, but not with what was asked for. */
function sumOf(calls: readonly LibraryCall[], badAnswers: readonly string[]): CallSums {
  // A refusal is an answer: playlists whose songs are kept back are everyday life.
  const answers = calls.filter(({ needless }) => needless !== true);
  const failures = answers.filter(({ status }) => status === null || status === 429 || status >= 500);
  const last = failures.at(-1);
  const lastBad = badAnswers.at(-1);
  return {
    count: calls.length,
    totalMs: calls.reduce((sum, { durationMs }) => sum + durationMs, 0),
    failed: failures.length + badAnswers.length,
    lastFailure:
      last !== undefined
        ? `${last.call} ${last.status ?? 'no answer'}`
        : lastBad === undefined
          ? null
          : `${lastBad} bad answer`,
  };
}

/** The locale of any request, however odd; '' when it has none. */
export function localeOf(request: Request | null | undefined): string {
  const { locale } = (request ?? {}) as { readonly locale?: unknown };
  return typeof locale === 'string' ? locale : '';
}

/** Every slot the registry declares for this intent, heard or not; what it does not declare is not looked at. */
function slotsOf(request: Request): Readonly<Record<string, HeardSlot | null>> {
  if (request.type !== 'IntentRequest') return {};
  const { name, slots } = request.intent;
  const declared = Object.hasOwn(intents, name) ? Object.keys(intents[name as IntentName].slots) : [];
  return Object.fromEntries(declared.map(slot => [slot, readSlot(slots?.[slot])]));
}

/** Our own budget or what Lambda leaves, whichever is less. Not every caller has a Lambda context. */
function budgetMs(context: unknown, ownMs: number): number {
  const remaining = (context as { getRemainingTimeInMillis?: () => unknown } | null | undefined)
    ?.getRemainingTimeInMillis;
  const leftMs: unknown = typeof remaining === 'function' ? remaining.call(context) : undefined;
  return typeof leftMs === 'number' && Number.isFinite(leftMs)
    ? Math.max(0, Math.min(ownMs, leftMs - RESERVE_MS))
    : ownMs;
}
