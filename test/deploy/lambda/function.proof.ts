// The shipped bundle under Lambda's own runtime client, on the Nodes that AWS offers: how it starts, answers and fails.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import launch from '../../support/requests/launch.json';
import { lambdaNodeLines } from '../tools/lambda-paths';
import { heard, useFunction } from './use-function';

describe.each(lambdaNodeLines)("on Lambda's Node %s", node => {
  const start = useFunction(node);

  describe('the function', () => {
    test('starts, and tells a listener who has not linked how to link', async () => {
      const { started, invoke } = await start();
      await expect(started).resolves.toBeNull();
      const outcome = await invoke(launch);
      expect(outcome).toMatchObject({ body: { response: { card: { type: 'LinkAccount' }, shouldEndSession: true } } });
      expect(heard(outcome)).toContain('link your Spotify account');
    });

    test('says nothing to a skill event, and answers the next listener', async () => {
      const { invoke } = await start();
      const { context } = launch;
      const request = { ...launch.request, type: 'AlexaSkillEvent.SkillDisabled', body: {} };
      const outcome = await invoke({ version: '1.0', context, request });
      expect(outcome.kind).toBe('answered');
      expect(heard(outcome)).toBe('');
      expect(heard(await invoke(launch))).toContain('link your Spotify account');
    });

    test("reports another skill's request as an error of its own, and goes on", async () => {
      const { invoke, printed } = await start({ ALEXA_SKILL_ID: 'amzn1.ask.skill.another' });
      const outcome = await invoke(launch);
      expect(outcome).toMatchObject({
        kind: 'failed',
        failure: { errorMessage: expect.stringContaining('ALEXA_SKILL_ID') as unknown },
      });
      const own = structuredClone(launch);
      own.session.application.applicationId = 'amzn1.ask.skill.another';
      own.context.System.application.applicationId = 'amzn1.ask.skill.another';
      expect(heard(await invoke(own))).toContain('link your Spotify account');
      expect(printed()).not.toContain(launch.session.user.userId);
    });

    test('does not start with a wrong setting, and tells AWS its name', async () => {
      const { started } = await start({ LOG_LEVEL: 'loud' });
      await expect(started).resolves.toMatchObject({
        errorMessage: expect.stringContaining('LOG_LEVEL must be one of') as unknown,
      });
    });
  });

  test('a handler with a callback would be refused: it has to be async', async () => {
    const other = mkdtempSync(join(tmpdir(), 'record-keeper-callback-'));
    try {
      writeFileSync(join(other, 'index.js'), 'exports.handler = (event, context, callback) => callback(null, {});');
      const { started } = await start({}, other);
      await expect(started).resolves.toMatchObject({ errorType: expect.stringContaining('Callback') as unknown });
    } finally {
      rmSync(other, { recursive: true, force: true });
    }
  });
});
