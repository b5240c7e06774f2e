// Sends the requests of one case to a whole skill, Spotify being well, and says what was wrong with what came of it.
import type { RequestEnvelope } from 'ask-sdk-model';
import { composeSkill } from '../../../src/compose';
import { readConfig } from '../../../src/config';
import { NOON_MS } from '../../support/talk';
import { answerFindings, logFindings, ownFaults, TOKEN, TOKEN_IN_ANSWER, traces } from '../answer-findings';
import { TOKEN_PLACE, type RequestsCase } from '../attack-case';
import { connectionsOf, rightExchange, tellingTexts } from '../spotify-in-process';
import type { HostileConversation, Returned } from './make-requests';

export interface RanRequests {
  readonly findings: readonly string[];
  /** What was sent, to be kept. */
  readonly done: RequestsCase;
  readonly turns: number;
}

export async function runRequests(conversation: HostileConversation): Promise<RanRequests> {
  const lines: string[] = [];
  const sends: unknown[] = [];
  const findings: string[] = [];
  const skill = composeSkill(readConfig({ LOG_LEVEL: 'debug' }), {
    now: () => NOON_MS,
    writeLog: line => lines.push(line),
    connect: connectionsOf(rightExchange),
  });
  let returned: Returned = null;
  while (sends.length < conversation.length) {
    const sent = conversation.next(returned);
    sends.push(sent);
    lines.length = 0;
    try {
      const request = JSON.parse(JSON.stringify(sent).replaceAll(TOKEN_PLACE, TOKEN)) as RequestEnvelope;
      const answer = JSON.parse(JSON.stringify(await skill.invoke(request))) as { sessionAttributes?: Returned };
      findings.push(...(await answerFindings(request, answer)).filter(finding => !isEchoed(finding, sent)));
      returned = answer.sessionAttributes ?? null;
    } catch (thrown) {
      findings.push(`threw ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`);
    }
    findings.push(...logFindings(lines, tellingTexts), ...(isWhole(sent) ? ownFaults(lines) : []), ...traces());
  }
  skill.close();
  return { findings, done: { attack: 'requests', sends }, turns: sends.length };
}

/** The same requests again. */
export function again({ sends }: RequestsCase): HostileConversation {
  let said = 0;
  return { length: sends.length, next: () => sends[said++] };
}

/** Where nothing is asked, or an intent without an intent, the skill says that something went wrong: nobody could say more. */
function isWhole(sent: unknown): boolean {
  const { request } = (isObject(sent) ? sent : {}) as { request?: { type?: unknown; intent?: unknown } };
  return isObject(request) && (request.type !== 'IntentRequest' || isObject(request.intent));
}

/** A token that was put where names and words are is said like a name: nobody can tell it from one. */
function isEchoed(finding: string, sent: unknown): boolean {
  const { session, request } = (isObject(sent) ? sent : {}) as {
    session?: { attributes?: unknown } | null;
    request?: unknown;
  };
  return finding === TOKEN_IN_ANSWER && JSON.stringify([session?.attributes, request]).includes(TOKEN_PLACE);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
