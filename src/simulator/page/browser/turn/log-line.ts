// One line of the skill's log, laid out to be read. Knows no event by name: what is in the line is shown.

export interface LogLine {
  /** `info`, `warn` …; null for a line that does not say. */
  readonly level: string | null;
  readonly event: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

/** A line that is no JSON object is shown as it is. */
export function readLogLine(line: string): LogLine {
  const json = parse(line);
  if (json === null) return { level: null, event: line, fields: [] };
  const { level, event, ...rest } = json;
  return {
    level: typeof level === 'string' ? level : null,
    event: typeof event === 'string' ? event : '',
    fields: Object.entries(rest).map(([name, value]) => ({
      name,
      value: typeof value === 'string' ? value : JSON.stringify(value),
    })),
  };
}

/** For the colour beside the word. */
export function toneOf(level: string | null): 'plain' | 'warn' | 'bad' {
  if (level === 'error') return 'bad';
  return level === 'warn' ? 'warn' : 'plain';
}

function parse(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const json: unknown = JSON.parse(line);
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json } : null;
  } catch {
    return null;
  }
}
