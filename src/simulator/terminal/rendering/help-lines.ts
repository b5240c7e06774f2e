// What /help prints: what to say, the commands, the settings.
import { blank, remark, type Line } from './line';

export interface HelpRow {
  /** `/fault NAME [times]` */
  readonly usage: string;
  readonly what: string;
}

export interface HelpTopics {
  /** `record keeper` */
  readonly invocationName: string;
  readonly commands: readonly HelpRow[];
  readonly settings: readonly HelpRow[];
}

export function helpLines({ invocationName, commands, settings }: HelpTopics): readonly Line[] {
  return [
    title('Say, for example'),
    remark(
      `open ${invocationName} · list my playlists · next · number two · what's in Road Trip · how long is it · help`,
    ),
    remark(`When the session is over, also in one breath: ask ${invocationName} what's in Road Trip`),
    blank,
    title('Commands of this program'),
    ...table(commands),
    blank,
    title('Settings, from the environment or a file .env here'),
    ...table(settings),
  ];
}

function title(text: string): Line {
  return { text, tone: 'strong' };
}

function table(rows: readonly HelpRow[]): readonly Line[] {
  const width = Math.max(...rows.map(({ usage }) => usage.length));
  return rows.map(({ usage, what }) => ({
    text: what,
    tone: 'plain',
    lead: `  ${usage.padEnd(width)}  `,
  }));
}
