/* eslint-disable @typescript-eslint/unbound-method -- what is taken from an object here belongs to a closure and knows no `this` */
// Where secrets come from and where they could get out: each door is the real module with a watch on it. A module is looked at only
// when a test loads it, so that a test which needs none of them pays nothing.
import type { RequestEnvelope } from 'ask-sdk-model';
import type * as LogModule from '../../../src/log';
import type * as MetricsModule from '../../../src/metrics';
import type * as ErrorModule from '../../../src/music/music-error';
import type * as GrantsModule from '../../../src/simulator/spotify/accounts/grants';
import type * as OptionsModule from '../../../src/simulator/spotify/options';
import type * as TerminalModule from '../../../src/simulator/terminal/terminal';
import type * as SkillModule from '../../../src/skill/skill';
import type * as ConnectionModule from '../../../src/spotify/connection';
import type { TokenWatch } from './watch';
import { watchWrites } from './watch-writes';

/** Module, from this folder -> what stands in its place. A module that is gone fails the test of this watch. */
export const watchedModules: Readonly<Record<string, (real: never, watch: TokenWatch) => object>> = {
  // Where they come from.
  '../../../src/simulator/spotify/accounts/grants': (real: typeof GrantsModule, watch) => ({
    createGrants: (...settings: Parameters<typeof real.createGrants>) => {
      const grants = real.createGrants(...settings);
      const { addAccessToken, addRefreshToken, addCode } = grants;
      return Object.defineProperties(grants, {
        addAccessToken: {
          value: (...given: Parameters<typeof addAccessToken>) => learnt(watch, addAccessToken(...given)),
        },
        addRefreshToken: {
          value: (...given: Parameters<typeof addRefreshToken>) => learnt(watch, addRefreshToken(...given)),
        },
        addCode: {
          value(...given: Parameters<typeof addCode>) {
            watch.learn(given[0]);
            addCode(...given);
          },
        },
      });
    },
  }),
  '../../../src/simulator/spotify/options': (real: typeof OptionsModule, watch) => ({
    withDefaults: (...given: Parameters<typeof real.withDefaults>) => {
      const options = real.withDefaults(...given);
      const { id, secret } = options.client;
      watch.learn(secret);
      watch.learn(Buffer.from(`${id}:${secret}`).toString('base64'));
      return options;
    },
  }),
  '../../../src/spotify/connection': (real: typeof ConnectionModule, watch) => ({
    connectToSpotify: (...given: Parameters<typeof real.connectToSpotify>) => {
      const connection = real.connectToSpotify(...given);
      const { exchange } = connection;
      return {
        ...connection,
        exchange: (...sent: Parameters<typeof exchange>) => (watch.learn(sent[0].accessToken), exchange(...sent)),
      };
    },
  }),

  // Where they could get out.
  '../../../src/log': (real: typeof LogModule, watch) => ({
    createLog: (level: Parameters<typeof real.createLog>[0], write: (line: string) => void) =>
      real.createLog(level, line => {
        watch.look('a line of log', line);
        write(line);
      }),
  }),
  '../../../src/metrics': (real: typeof MetricsModule, watch) => ({
    metricsLine: (...given: Parameters<typeof real.metricsLine>) => {
      const line = real.metricsLine(...given);
      watch.look('a line of metrics', line);
      return line;
    },
  }),
  '../../../src/music/music-error': (real: typeof ErrorModule, watch) => ({
    MusicError: new Proxy(real.MusicError, {
      construct(target, given, as) {
        const error = Reflect.construct(target, given, as) as Error;
        watch.lookAtError('an error about music', error);
        return error;
      },
    }),
  }),
  '../../../src/skill/skill': (real: typeof SkillModule, watch) => ({
    createSkill: (...doors: Parameters<typeof real.createSkill>) => {
      const skill = real.createSkill(...doors);
      return {
        ...skill,
        async invoke(request: RequestEnvelope, context?: unknown) {
          watch.learnFrom(request);
          try {
            const answer = await skill.invoke(request, context);
            watch.look('an answer of the skill', answer);
            return answer;
          } catch (error) {
            watch.lookAtError('what the skill threw', error);
            throw error;
          }
        },
      };
    },
  }),
  '../../../src/simulator/terminal/terminal': (real: typeof TerminalModule, watch) => ({
    runTerminal: (options: Parameters<typeof real.runTerminal>[0]) => {
      for (const stream of [options.output, options.errors]) {
        watchWrites(stream, text => watch.look('what the terminal printed', text));
      }
      return real.runTerminal(options);
    },
  }),
};

function learnt(watch: TokenWatch, token: string): string {
  watch.learn(token);
  return token;
}
