// Commands by which somebody talks to the device. While a replay talks, nobody else does.
import { mask } from '../../../world/masked';
import type { Desk } from '../desk';
import { mostLevels, readJson } from '../json-text';
import { fillMaskedTokens } from '../masked-request';
import { notNow, wrong, type CommandsNamed, type Done } from './command';

type Name = 'say' | 'silence' | 'leave' | 'touch' | 'send';

export const conversationCommands: CommandsNamed<Name> = {
  say: ({ sentence }, desk) =>
    unlessReplaying(desk, async () => {
      const { locale, sessionOpen } = desk.alexa;
      desk.recorder.heard(sentence, { locale, opening: sessionOpen ? `open ${desk.invocationName}` : null });
      await desk.perform({ kind: 'said', sentence }, alexa => alexa.say(sentence));
      return null;
    }),
  silence: (_body, desk) =>
    unlessReplaying(desk, async () => {
      if (!desk.alexa.sessionOpen) return notNow('No session is open: Alexa is not waiting for an answer.');
      await desk.perform({ kind: 'silence' }, alexa => alexa.silence());
      return null;
    }),
  leave: (_body, desk) =>
    unlessReplaying(desk, async () => {
      if (!desk.alexa.sessionOpen) return notNow('No session is open that could be left.');
      await desk.perform({ kind: 'left' }, alexa => alexa.endSession());
      return null;
    }),
  touch: ({ arguments: arguments_, token }, desk) =>
    unlessReplaying(desk, async () => {
      await desk.perform({ kind: 'touched', arguments: arguments_ }, alexa => alexa.touch(arguments_, token));
      return null;
    }),
  send: ({ request }, desk) =>
    unlessReplaying(desk, async () => {
      const read = readJson(request);
      if (read.kind === 'broken') return wrong(`This is no JSON: look at line ${read.line}, column ${read.column}.`);
      if (read.kind === 'too-deep') return wrong(`This has more than ${mostLevels} levels: no request has as many.`);
      const token = JSON.stringify(read.json).includes(mask) ? await desk.alexa.accessToken() : null;
      const envelope = fillMaskedTokens(read.json, token);
      desk.wayOut.learn(envelope);
      await desk.perform({ kind: 'sent-by-hand' }, alexa => alexa.send(envelope));
      return null;
    }),
};

function unlessReplaying({ replays }: Desk, act: () => Promise<Done>): Promise<Done> {
  if (replays.running === null) return act();
  return Promise.resolve(notNow('A replay is talking: wait for its end, or stop it.'));
}
