// Calls the skill as Alexa would: over JSON, with a deadline, and prepared for it to throw or never to answer.
import type { RequestEnvelope } from 'ask-sdk-model';
import type { Clock } from '../../music/deadline';

/** All that the simulator knows of a skill. */
export interface SkillUnderTest {
  invoke(
    request: RequestEnvelope,
    context: { getRemainingTimeInMillis(): number; awsRequestId: string },
  ): Promise<unknown>;
}

export type SkillAnswer =
  /** `envelope` is JSON: what would have come over the wire; undefined when nothing did. */
  | { readonly kind: 'answered'; readonly envelope: unknown }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'too-late' };

export interface SkillCall {
  readonly skill: SkillUnderTest;
  readonly request: RequestEnvelope;
  readonly awsRequestId: string;
  readonly answerWithinMs: number;
  readonly now: Clock;
}

/** Calls the skill once. Never rejects; an answer that comes too late is thrown away. */
export async function callSkill(call: SkillCall): Promise<SkillAnswer> {
  const startedMs = call.now();
  const context = {
    getRemainingTimeInMillis: () => Math.max(0, call.answerWithinMs - (call.now() - startedMs)),
    awsRequestId: call.awsRequestId,
  };
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<SkillAnswer>(resolve => {
    timer = setTimeout(() => resolve({ kind: 'too-late' }), call.answerWithinMs);
  });
  try {
    // The skill gets a copy: what it changes in its request does not change what was sent.
    return await Promise.race([answerOf(call.skill, structuredClone(call.request), context), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

async function answerOf(
  skill: SkillUnderTest,
  request: RequestEnvelope,
  context: Parameters<SkillUnderTest['invoke']>[1],
): Promise<SkillAnswer> {
  try {
    const returned = await skill.invoke(request, context);
    const text = JSON.stringify(returned) as string | undefined;
    return { kind: 'answered', envelope: text === undefined ? undefined : (JSON.parse(text) as unknown) };
  } catch (problem) {
    const message = problem instanceof Error ? `${problem.name}: ${problem.message}` : 'something that is no Error';
    return { kind: 'failed', message: maskSecrets(message, request) };
  }
}

/** An error's text is shown to people; the tokens of the request, wherever a hand put them, are not. */
function maskSecrets(message: string, request: RequestEnvelope): string {
  const tokens: string[] = [];
  JSON.stringify(request, (name, member: unknown) => {
    if (/accesstoken/i.test(name) && typeof member === 'string' && member !== '') tokens.push(member);
    return member;
  });
  return tokens.reduce((text, token) => text.replaceAll(token, '•••'), message);
}
