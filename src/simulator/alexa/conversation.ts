// One listener's conversation with the skill: turns, the session between them, the phone's cards. Knows sentences only as
// what they were taken for, and account linking only as the token of a request.
import type { RequestEnvelope } from 'ask-sdk-model';
import type { Clock } from '../../music/deadline';
import type { AlexaTurn, Card, Finding, Heard } from './alexa-turn';
import { callSkill, type SkillUnderTest } from './call-skill';
import { devices, type DeviceName } from './envelope/devices';
import { requestEnvelope, type Asked, type Household } from './envelope/request-envelope';
import { isObject } from './json';
import { judge } from './judge/judge';
import { warning } from './judge/judged-turn';
import type { InteractionModel } from './model';
import { newSession, sessionAfter, type Session } from './session';
import { answerFindings, outcome, turnError, turnNotSent } from './turn-outcome';

export interface ConversationOptions extends Household {
  readonly skill: SkillUnderTest;
  readonly now: Clock;
  readonly answerWithinMs: number;
  readonly declaredInterfaces: ReadonlySet<string> | null;
  /** The token for a request that is about to go out. */
  readonly accessToken: () => Promise<{ readonly token: string | null; readonly problem: string | null }>;
}

export interface Conversation {
  readonly skillId: string;
  readonly session: Session | null;
  readonly cards: readonly Card[];
  device: DeviceName;
  model: InteractionModel;
  /** Sends a request in the running session, or in a new one. */
  ask(asked: Asked, heard: Heard | null): Promise<AlexaTurn>;
  /** Sends a request as it is. It counts for the session only when it names the running one. */
  send(request: RequestEnvelope, heard: Heard): Promise<AlexaTurn>;
  /** Ends the session and tells the skill why. */
  end(asked: Extract<Asked, { type: 'SessionEndedRequest' }>, heard?: Heard): Promise<AlexaTurn>;
  /** Ends a session that only a screen kept, when its time is over. Findings come with the next turn. */
  endIfOver(): Promise<void>;
  /** Ends the session, if there is one, before something new begins. Findings come with the next turn. */
  leave(): Promise<void>;
  notSent(finding: Finding): AlexaTurn;
}

export function startConversation(
  options: ConversationOptions,
  device: DeviceName,
  model: InteractionModel,
): Conversation {
  const { ids, now } = options;
  const cards: Card[] = [];
  const leftOver: Finding[] = [];
  let session: Session | null = null;

  const nextSession = () => newSession(`amzn1.echo-api.session.${ids.next('session')}`);
  const state = () => ({ microphone: session?.microphone ?? ('closed' as const), sessionOpen: session !== null });

  async function envelopeFor(asked: Asked, of: Session): Promise<readonly [RequestEnvelope, readonly Finding[]]> {
    const { token, problem } = await options.accessToken();
    const around = { device: conversation.device, locale: conversation.model.locale, nowMs: now(), accessToken: token };
    const request = requestEnvelope(asked, { ...around, session: of, shown: of.shown }, options);
    return [request, problem === null ? [] : [warning('account-link', problem)]];
  }

  async function turn(request: RequestEnvelope, heard: Heard | null, of: Session | null): Promise<AlexaTurn> {
    const requestType = request.request.type as string;
    const startedMs = now();
    const { skill, answerWithinMs } = options;
    const answer = await callSkill({ skill, request, awsRequestId: ids.next('aws'), answerWithinMs, now });
    const tookMs = now() - startedMs;
    const envelope = answer.kind === 'answered' ? answer.envelope : undefined;
    const judged = {
      requestType,
      intent: heard?.intent ?? null,
      envelope,
      device: devices[conversation.device],
      model: conversation.model,
      declaredInterfaces: options.declaredInterfaces,
      shown: of?.shown ?? null,
    };
    const verdict = answer.kind === 'answered' ? await judge(judged) : [];
    const findings = [...answerFindings(answer, answerWithinMs), ...verdict];
    const problem = turnError(answer, findings);
    const heardOutcome = outcome(answer, problem, requestType);
    if (heardOutcome.card !== null) cards.push(heardOutcome.card);
    if (of !== null) {
      const accepted = problem === null && isObject(envelope) ? envelope : null;
      session =
        accepted === null ? null : sessionAfter(of, accepted, { device: devices[conversation.device], ms: now() });
      if (problem !== null) {
        const end = await conversation.end(
          { type: 'SessionEndedRequest', reason: 'ERROR', error: problem },
          undefined,
          of,
        );
        findings.push(...atTheEnd(end.findings));
      }
    }
    return { heard, notForSkill: false, request, ...heardOutcome, ...state(), findings, tookMs };
  }

  async function endQuietly(reason: 'USER_INITIATED' | 'EXCEEDED_MAX_REPROMPTS'): Promise<void> {
    if (session === null) return;
    const { findings } = await conversation.end({ type: 'SessionEndedRequest', reason });
    leftOver.push(...atTheEnd(findings));
  }

  const conversation = {
    get session() {
      return session;
    },
    skillId: options.skillId,
    cards,
    device,
    model,
    async ask(asked: Asked, heard: Heard | null) {
      session ??= nextSession();
      const of = session;
      const [request, findings] = await envelopeFor(asked, of);
      const result = await turn(request, heard, of);
      return { ...result, findings: [...leftOver.splice(0), ...findings, ...result.findings] };
    },
    send: (request: RequestEnvelope, heard: Heard) =>
      turn(request, heard, session !== null && request.session?.sessionId === session.id ? session : null),
    async end(asked: Extract<Asked, { type: 'SessionEndedRequest' }>, heard?: Heard, of: Session | null = session) {
      const ending = of ?? nextSession();
      session = null;
      const [request, findings] = await envelopeFor(asked, { ...ending, isNew: false });
      const result = await turn(request, heard ?? null, null);
      return { ...result, findings: [...findings, ...result.findings] };
    },
    async endIfOver() {
      const endsAtMs = session?.endsAtMs ?? null;
      if (endsAtMs !== null && now() >= endsAtMs) await endQuietly('EXCEEDED_MAX_REPROMPTS');
    },
    leave: () => endQuietly('USER_INITIATED'),
    notSent: (finding: Finding) => turnNotSent([...leftOver.splice(0), finding], state()),
  };
  return conversation;
}

function atTheEnd(findings: readonly Finding[]): readonly Finding[] {
  return findings.map(finding => ({ ...finding, message: `At the session's end: ${finding.message}` }));
}
