// A line for the terminal before it is painted: what it says and how it is meant. Everything shown is made of these.

/** `speech` is what Alexa says; `error` and `warning` must not be overlooked; `dim` may be. */
export type Tone = 'plain' | 'dim' | 'speech' | 'strong' | 'good' | 'warning' | 'error' | 'link';

export interface Line {
  readonly text: string;
  readonly tone: Tone;
  /** Stands before the text; without `follow`, later rows are indented as far. */
  readonly lead?: string;
  /** Stands before each row after the first, where the text takes several. */
  readonly follow?: string;
}

export const blank: Line = { text: '', tone: 'plain' };

/** A remark of the simulator itself, set apart from what Alexa and the listener say. */
export function remark(text: string, tone: Tone = 'plain'): Line {
  return { text, tone, lead: '  ' };
}
