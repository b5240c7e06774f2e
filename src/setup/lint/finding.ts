// What the lint says about one place of the skill package. Knows no rule.
import { pathOf, type Keys } from './json';

/** An error is refused by Amazon or breaks the skill; a warning is a risk; a note is right until the skill is to be published. */
export type Severity = 'error' | 'warning' | 'note';

export interface Place {
  /** Path in the package, with forward slashes. */
  readonly file: string;
  /** JSON path in the file; `$` is all of it. */
  readonly path: string;
}

/** What a rule returns; its name is added by who runs it. */
export interface Found extends Place {
  readonly severity: Severity;
  readonly problem: string;
  readonly mend: string;
}

export interface Finding extends Found {
  readonly rule: string;
}

export function placeOf(file: string, keys: Keys = []): Place {
  return { file, path: pathOf(keys) };
}

export function error(place: Place, problem: string, mend: string): Found {
  return found('error', place, { problem, mend });
}

export function warning(place: Place, problem: string, mend: string): Found {
  return found('warning', place, { problem, mend });
}

export function note(place: Place, problem: string, mend: string): Found {
  return found('note', place, { problem, mend });
}

function found(severity: Severity, { file, path }: Place, said: Pick<Found, 'problem' | 'mend'>): Found {
  return { severity, file, path, ...said };
}
