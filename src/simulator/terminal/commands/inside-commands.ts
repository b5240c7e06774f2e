// Commands that show what goes on inside: the JSON, the trace of a turn, the skill's log.
import { jsonLines } from '../rendering/json-lines';
import { remark } from '../rendering/line';
import type { Desk } from '../desk';
import type { View } from '../view';
import type { Command } from './command';

export const insideCommands: readonly Command[] = [
  {
    name: 'json',
    usage: '/json',
    what: 'the last request and response; tokens are masked',
    needs: 'nothing',
    run(_args, { view, print }) {
      print(view.lastTurn === null ? [remark('Nothing was sent to the skill yet.')] : jsonLines(view.lastTurn));
    },
  },
  {
    name: 'heard',
    usage: '/heard on|off',
    what: 'with each answer: the intent, the file that answers it, the calls to Spotify',
    needs: 'nothing',
    run: ([word], desk) => turn('heard', word, desk),
  },
  {
    name: 'log',
    usage: '/log on|off',
    what: "the skill's log lines, on standard error",
    needs: 'nothing',
    run: ([word], desk) => turn('log', word, desk),
  },
];

const names: Readonly<Record<'heard' | 'log', string>> = { heard: 'The trace of each turn', log: "The skill's log" };

function turn(which: keyof typeof names & keyof View, word: string | undefined, { view, print }: Desk): void {
  const wanted = { on: true, off: false }[word?.toLowerCase() ?? ''] ?? null;
  if (wanted !== null) view[which] = wanted;
  const how = wanted === null ? ` Type /${which} on or /${which} off.` : '';
  print([remark(`${names[which]} is ${view[which] ? 'on' : 'off'}.${how}`)]);
}
