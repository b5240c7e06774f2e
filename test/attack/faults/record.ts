// Real envelopes: each scene is played once with everything well, and the last request is kept as Alexa sent it, with what
// the skill remembered by then.
import type { RequestEnvelope } from 'ask-sdk-model';
import { join } from 'node:path';
import { composeSkill } from '../../../src/compose';
import { readConfig } from '../../../src/config';
import { memoryOverRows } from '../../../src/memory/memory-over-rows';
import { rowsInProcess } from '../../../src/memory/rows-in-process';
import type { Memory } from '../../../src/music/memory';
import { startAlexa, type SimulatedAlexa } from '../../../src/simulator/alexa/simulated-alexa';
import type { StandIn } from '../../../src/simulator/spotify/stand-in';
import { NOON_MS } from '../../conversations/support/world';
import type { Scene } from './scenes';

export type Played = Pick<Scene, 'before' | 'says'>;

export interface Recorded {
  readonly request: RequestEnvelope;
  /** The intent, or the request's type. */
  readonly intent: string;
  /** As it was when the request came; what is kept later is lost. */
  readonly memory: Memory;
}

/** Plays each scene with everything well. */
export async function recordAll<Name extends string>(
  standIn: StandIn,
  scenes: Readonly<Record<Name, Played>>,
): Promise<Readonly<Record<Name, Recorded>>> {
  const stage = await openStage(standIn);
  try {
    const recorded: [string, Recorded][] = [];
    for (const [name, scene] of Object.entries<Played>(scenes)) recorded.push([name, await stage.play(scene)]);
    return Object.fromEntries(recorded) as Record<Name, Recorded>;
  } finally {
    await stage.close();
  }
}

async function openStage(standIn: StandIn) {
  const now = () => NOON_MS;
  let skill = freshSkill();
  function freshSkill() {
    const memory = memoryOverRows(rowsInProcess(now), now);
    const config = readConfig({ SPOTIFY_API_BASE_URL: standIn.apiBaseUrl, LOG_LEVEL: 'silent' });
    return { memory, ...composeSkill(config, { now, memory }) };
  }
  const { authorizationUrl, tokenUrl: accessTokenUrl, client } = standIn;
  const alexa = await startAlexa({
    skill: { invoke: (request, context) => skill.invoke(request, context) },
    skillPackage: join(process.cwd(), 'skill-package'),
    now,
    accounts: { authorizationUrl, accessTokenUrl, clientId: client.id, clientSecret: client.secret },
    seed: 'faults',
  });
  standIn.allowRedirectUri(alexa.redirectUri);
  await alexa.link({ login: 'robin', accept: true });
  return {
    async play(scene: Played): Promise<Recorded> {
      skill = freshSkill();
      for (const sentence of scene.before) await said(alexa, sentence);
      const memory = frozen(skill.memory);
      const { request, heard } = await said(alexa, scene.says);
      await alexa.endSession();
      skill.close();
      if (request === null || heard === null) throw new Error(`Nothing was sent: ${scene.says}`);
      return { request, intent: heard.intent, memory };
    },
    close: () => alexa.stop(),
  };
}

async function said(alexa: SimulatedAlexa, sentence: string) {
  const turn = await alexa.say(sentence);
  if (turn.error !== null) throw new Error(`${sentence}: ${turn.findings.map(({ message }) => message).join(' ')}`);
  return turn;
}

/** Recalls, and takes nothing more. */
function frozen(memory: Memory): Memory {
  const recalled = new Map<string, ReturnType<Memory['recall']>>();
  const nothing = () => Promise.resolve();
  return {
    recall(listener, signal) {
      const answer = recalled.get(listener) ?? memory.recall(listener, signal);
      recalled.set(listener, answer);
      return answer;
    },
    keep: nothing,
    forget: nothing,
    spentAllowances: () => Promise.resolve([]),
    keepSpent: nothing,
  };
}
