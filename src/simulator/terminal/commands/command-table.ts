// THE TABLE of the terminal's commands, in the order in which /help lists them.
import { helpLines } from '../rendering/help-lines';
import { settingRows } from '../../world/settings';
import { accountCommands } from './account-commands';
import { alexaCommands } from './alexa-commands';
import type { Command } from './command';
import { insideCommands } from './inside-commands';
import { troubleCommands } from './trouble-commands';

const lastCommands: readonly Command[] = [
  {
    name: 'help',
    usage: '/help',
    what: 'this list',
    aliases: ['?', 'h'],
    needs: 'nothing',
    run: (_args, { invocationName, standIn, print }) => {
      const usable = commands.filter(({ needs }) => needs === 'nothing' || standIn !== null);
      const rows = usable.map(command => (standIn === null ? (command.withRealSpotify ?? command) : command));
      print(helpLines({ invocationName, commands: rows, settings: settingRows }));
    },
  },
  {
    name: 'quit',
    usage: '/quit',
    what: 'leave (Ctrl-D and Ctrl-C do too)',
    aliases: ['q', 'exit', 'bye'],
    needs: 'nothing',
    run: (_args, desk) => desk.quit(),
  },
];

export const commands: readonly Command[] = [
  ...accountCommands,
  ...alexaCommands,
  ...troubleCommands,
  ...insideCommands,
  ...lastCommands,
];
