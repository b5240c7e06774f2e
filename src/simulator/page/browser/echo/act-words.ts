// What somebody did, in the words of a bubble.
import type { Act } from '../../contract';

export interface ActWords {
  readonly text: string;
  /** Spoken words stand by themselves; everything else is told. */
  readonly spoken: boolean;
}

export function actWords(act: Act): ActWords {
  switch (act.kind) {
    case 'said':
      return { text: act.sentence, spoken: true };
    case 'silence':
      return { text: 'nobody answers', spoken: false };
    case 'left':
      return { text: 'walks away', spoken: false };
    case 'touched':
      return { text: `touches the screen: ${shortly(act.arguments)}`, spoken: false };
    case 'sent-by-hand':
      return { text: 'sends a request written by hand', spoken: false };
  }
}

function shortly(values: readonly unknown[]): string {
  const text = values.map(value => (typeof value === 'string' ? value : JSON.stringify(value))).join(', ');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
