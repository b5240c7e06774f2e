// Sends one hostile request to a whole skill and says what was wrong with the answer, the log or the process afterwards.
import { join } from 'node:path';
import type { RequestEnvelope } from 'ask-sdk-model';
import { composeSkill } from '../../src/compose';
import { readConfig } from '../../src/config';
import { devices } from '../../src/simulator/alexa/envelope/devices';
import { judge } from '../../src/simulator/alexa/judge/judge';
import { readModel } from '../../src/simulator/alexa/package-files';
import { inMemoryLibrary, playlist, song } from '../support/in-memory-library';
import { NOON_MS } from '../support/talk';
import { TOKEN } from './hostile-requests';

const TITLE = 'Zanzibar & <break/> "Secrets"';
const model = readModel(join(process.cwd(), 'skill-package'), 'en-US');
const shelf = {
  playlists: [playlist('Road Trip', { entryCount: 1 }), playlist(TITLE), null],
  entries: { 'road-trip': [song(TITLE)] },
};

/** What is wrong after this request; empty when the skill stood it. */
export async function attack(request: RequestEnvelope): Promise<readonly string[]> {
  const lines: string[] = [];
  const skill = composeSkill(readConfig({ LOG_LEVEL: 'debug' }), {
    now: () => NOON_MS,
    writeLog: line => lines.push(line),
    openLibrary: () => inMemoryLibrary(shelf),
  });
  try {
    const answer = JSON.parse(JSON.stringify(await skill.invoke(request))) as unknown;
    return [...(await refused(request, answer)), ...leaks(answer, lines), ...traces()];
  } catch (thrown) {
    return [`threw ${String(thrown)}`];
  } finally {
    skill.close();
  }
}

async function refused(request: RequestEnvelope, answer: unknown): Promise<readonly string[]> {
  const type: unknown = (request as { request?: { type?: unknown } | null }).request?.type;
  const requestType = typeof type === 'string' ? type : 'Unheard.Of';
  const findings = await judge({
    requestType,
    intent: requestType,
    envelope: answer,
    device: devices.dot,
    model,
    declaredInterfaces: null,
    shown: null,
  });
  return findings.filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule}: ${message}`);
}

function leaks(answer: unknown, lines: readonly string[]): readonly string[] {
  const broken = lines.filter(line => /[\n\r\u2028\u2029]/.test(line) || !isJson(line));
  const telling = lines.filter(line => line.includes(TOKEN) || line.includes('Zanzibar'));
  return [
    ...(JSON.stringify(answer).includes(TOKEN) ? ['the token is in the answer'] : []),
    ...broken.map(line => `not one line of JSON: ${line}`),
    ...telling.map(line => `a token or a title in the log: ${line}`),
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

function traces(): readonly string[] {
  return 'polluted' in {} ? ['Object.prototype was changed'] : [];
}
