// A simulated Alexa over the small skill package of the tests, with a fixed time that a test may move.
import { resolve } from 'node:path';
import { startAlexa, type AlexaOptions, type SimulatedAlexa } from '../../../../src/simulator/alexa/simulated-alexa';
import { scriptedSkill, type ScriptedSkill } from './scripted-skill';

export const testPackage = resolve(__dirname, '../fixtures/skill-package');

export interface TestAlexa {
  readonly alexa: SimulatedAlexa;
  readonly skill: ScriptedSkill;
  /** Moves the clock on. */
  readonly pass: (ms: number) => void;
}

const started: SimulatedAlexa[] = [];

export async function startTestAlexa(options: Partial<AlexaOptions> = {}): Promise<TestAlexa> {
  const skill = scriptedSkill();
  let nowMs = Date.UTC(2026, 10, 20, 18, 30);
  const alexa = await startAlexa({
    skill,
    skillPackage: testPackage,
    now: () => nowMs,
    seed: 'test',
    accounts: { clientId: 'client', clientSecret: 'hush-hush' },
    ...options,
  });
  started.push(alexa);
  return {
    alexa,
    skill,
    pass(ms) {
      nowMs += ms;
    },
  };
}

/** Stops all that were started since the last time; for afterEach. */
export async function stopTestAlexas(): Promise<void> {
  await Promise.all(started.splice(0).map(alexa => alexa.stop()));
}
