// One JSON line per event. Callers give only what is safe to keep: never a token, a title, a name or an id in clear.
import { logLevels, type LogLevel } from './config';

/** `level` and `event` are the line's own. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>> & {
  readonly level?: never;
  readonly event?: never;
};

export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/** A log that writes lines at or above `level`; `write` gets one line without its end. */
export function createLog(level: LogLevel, write: (line: string) => void): Log {
  const threshold = logLevels.indexOf(level);
  const at =
    (lineLevel: LogLevel) =>
    (event: string, fields: LogFields = {}): void => {
      if (logLevels.indexOf(lineLevel) < threshold) return;
      write(JSON.stringify({ level: lineLevel, event, ...fields }, short).replace(unseen, escaped));
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** JSON leaves them as they are, but some readers end a line at them, and a terminal turns the text around. */
const unseen = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** What comes with a request has any length; a line of log has not. */
const LONGEST_VALUE = 500;

function short(_name: string, value: unknown): unknown {
  return typeof value === 'string' && value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
}
