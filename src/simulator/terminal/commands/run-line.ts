// A typed line: a command, or a sentence for Alexa. Only `link` is a command without a slash.
import type { Desk } from '../desk';
import { nearest } from '../../world/nearest';
import { remark } from '../rendering/line';
import { commands } from './command-table';

/** Does what the line asks, whatever it is; an empty one asks nothing. */
export async function runLine(line: string, desk: Desk): Promise<void> {
  const text = line.trim();
  if (text === '') return;
  const typed = readCommand(text);
  if (typed === null) return desk.say(text);
  const { name, args } = typed;
  const command = commands.find(known => known.name === name || known.aliases?.includes(name) === true);
  if (command === undefined) {
    const meant = nearest(
      name,
      commands.map(known => known.name),
    );
    const hint = meant === null ? '/help lists them all.' : `Did you mean /${meant}? /help lists them all.`;
    desk.print([remark(`There is no command /${name}. ${hint}`)]);
  } else if (command.needs === 'nothing') {
    await command.run(args, desk);
  } else if (desk.standIn === null) {
    desk.print([remark(`/${command.name} works only with the stand-in: your real Spotify is left as it is.`)]);
  } else {
    await command.run(args, desk, desk.standIn);
  }
}

function readCommand(text: string): { readonly name: string; readonly args: readonly string[] } | null {
  // "link my account" is a sentence; "link" and "link robin" are not.
  const bare = /^link(?:\s+(\S+))?$/i.exec(text);
  if (bare !== null) return { name: 'link', args: bare[1] === undefined ? [] : [bare[1]] };
  if (!text.startsWith('/')) return null;
  const [name = '', ...args] = text.slice(1).trim().split(/\s+/);
  return { name: name.toLowerCase(), args };
}

/** What the tab key offers: commands that begin as the line does. */
export function completions(line: string): readonly string[] {
  return commands.map(({ name }) => `/${name}`).filter(name => line.startsWith('/') && name.startsWith(line));
}
