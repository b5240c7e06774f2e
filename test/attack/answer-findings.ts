// What is wrong with an answer to a request, or with the lines of log that came of it. Empty when all is well.
import { join } from 'node:path';
import { devices } from '../../src/simulator/alexa/envelope/devices';
import { judge } from '../../src/simulator/alexa/judge/judge';
import { readModel } from '../../src/simulator/alexa/package-files';
import { breaches, type Judged } from '../skill/support/breaches';

/** An invented token that no other text contains. */
export const TOKEN = 'BQtoken-that-nobody-may-see';

export const TOKEN_IN_ANSWER = 'the token is in the answer';

export const model = readModel(join(process.cwd(), 'skill-package'), 'en-US');

/** By the judge of the simulated Alexa, on the poorest device, and by what a listener would hold against it. */
export async function answerFindings(request: unknown, answer: unknown): Promise<readonly string[]> {
  const requestType = typeOf(request);
  const envelope = answer;
  const turn = { requestType, intent: requestType, envelope, device: devices.dot, model, shown: null };
  const findings = await judge({ ...turn, declaredInterfaces: null });
  const { response, sessionAttributes: attributes = {} } = answer as Partial<{ sessionAttributes: object }> & Judged;
  return [
    ...findings.map(({ severity, rule, message }) => `${severity} (${rule}): ${message}`),
    ...breaches({ response, attributes: attributes as Judged['attributes'] }),
    ...oddCounts(JSON.stringify(response.outputSpeech ?? '')),
    ...(JSON.stringify(answer).includes(TOKEN) ? [TOKEN_IN_ANSWER] : []),
  ];
}

/** No library holds minus one playlist, half a song, or more than a list may say it has. */
function oddCounts(speech: string): readonly string[] {
  const counts = [...speech.matchAll(/(\S*[\d∞]) (playlist|song|episode)s?\b/g)];
  return counts
    .filter(
      ([, number = '']) => !/^(\d|\d{2,3}|\d{1,3},\d{3}|1,000,000|\d{2,3},\d{3})$/.test(number.replace(/^.*[>"(]/, '')),
    )
    .map(([count]) => `says an odd count: ${count}`);
}

function typeOf(request: unknown): string {
  const type: unknown = (request as { request?: { type?: unknown } | null } | null | undefined)?.request?.type;
  return typeof type === 'string' ? type : 'Unheard.Of';
}

/** `telling`: what no line may hold, besides the token. A secret that was found is not told again. */
export function logFindings(lines: readonly string[], telling: readonly string[]): readonly string[] {
  const all = lines.join('\n');
  const secrets = [TOKEN, ...telling].filter(secret => all.includes(secret));
  const tells = (line: string, secret: string) => `the log tells a secret: ${line.replaceAll(secret, '…')}`;
  return [
    ...lines
      .filter(line => /[\n\r\u2028\u2029]/.test(line) || !isJson(line))
      .map(line => `not one line of JSON: ${line}`),
    ...secrets.flatMap(secret => lines.filter(line => line.includes(secret)).map(line => tells(line, secret))),
  ];
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** A fault of our own is one even where it is answered politely. */
export function ownFaults(lines: readonly string[]): readonly string[] {
  return lines
    .map(line => JSON.parse(line) as Readonly<Record<string, unknown>>)
    .filter(({ event, outcome }) => event === 'turn' && (outcome === 'our-fault' || outcome === 'bad-request'))
    .map(({ outcome, reason, where }) => `${String(outcome)}: ${String(reason)} ${String(where)}`);
}

/** What a turn must never leave behind in the process. */
export function traces(): readonly string[] {
  return 'polluted' in {} || 'polluted' in Object ? ['Object.prototype was changed'] : [];
}
