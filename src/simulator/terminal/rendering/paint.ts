// Lines -> rows of text, wrapped and coloured where that is wanted. What comes from outside cannot move the cursor,
// change colours or turn the reading direction.
import type { Line, Tone } from './line';

export interface Paper {
  readonly colours: boolean;
  /** Columns; null leaves every line in one row, for pipes and files. */
  readonly width: number | null;
}

const codes: Readonly<Record<Tone, string | null>> = {
  plain: null,
  dim: '2',
  speech: '1',
  strong: '1',
  good: '32',
  warning: '33',
  error: '1;31',
  link: '4;36',
};

export function paint(line: Line, paper: Paper): readonly string[] {
  const lead = line.lead ?? '';
  const follow = line.follow ?? ' '.repeat(lead.length);
  const rows = wrap(printable(line.text), paper.width === null ? null : Math.max(20, paper.width - lead.length));
  const code = paper.colours ? codes[line.tone] : null;
  return rows.map((row, index) => {
    const painted = code === null || row === '' ? row : `\u001b[${code}m${row}\u001b[0m`;
    return ((index === 0 ? lead : follow) + painted).trimEnd();
  });
}

/** Without control characters and without marks that turn the direction of a whole row. */
export function printable(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}

/** Breaks between words only, so that an address stays whole. Wide letters count as one: a row may come out longer. */
function wrap(text: string, width: number | null): readonly string[] {
  if (width === null || text.length <= width) return [text];
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    if (row !== '' && row.length + 1 + word.length > width) {
      rows.push(row);
      row = word;
    } else {
      row = row === '' ? word : `${row} ${word}`;
    }
  }
  return [...rows, row];
}
