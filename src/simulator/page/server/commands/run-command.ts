// From the name and the body of a POST to what is done: looked up, looked at, and put in line.
import * as v from 'valibot';
import type { CommandName } from '../../contract';
import type { Desk } from '../desk';
import { accountCommands } from './account-commands';
import { wrong, type Command, type CommandsNamed, type Done } from './command';
import { conversationCommands } from './conversation-commands';
import { schemas } from './schemas';
import { sessionFileCommands } from './session-file-commands';
import { settingCommands } from './setting-commands';
import { troubleCommands } from './trouble-commands';

/** THE TABLE of commands: one for every name of the contract. */
const commands: CommandsNamed<CommandName> = {
  ...conversationCommands,
  ...settingCommands,
  ...accountCommands,
  ...troubleCommands,
  ...sessionFileCommands,
};

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

/** Does the command when those before it are done. Rejects when the simulator fails. */
export async function runCommand(name: CommandName, body: unknown, desk: Desk): Promise<Done> {
  const read = v.safeParse(schemas[name], body);
  if (!read.success) return wrong(`The body of ${name} is not as it should be: ${whyNot(read.issues)}.`);
  const command = commands[name] as Command<CommandName>;
  return desk.inTurn(async () => {
    try {
      return await command(read.output, desk);
    } finally {
      desk.tellState();
    }
  });
}

/** By the names of the members, never by what they hold. */
function whyNot(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues
    .map(issue => {
      const name = v.getDotPath(issue) ?? 'the whole';
      if (issue.expected === 'never') return `${name} does not belong there`;
      if (issue.input === undefined) return `${name} is missing`;
      return `${name} must be ${issue.expected ?? issue.requirement?.toString() ?? 'something else'}`;
    })
    .join('; ');
}
