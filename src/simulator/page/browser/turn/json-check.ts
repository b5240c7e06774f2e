// What there is to say of a text that is to be JSON, while somebody is still typing it.
import { whereJsonBreaks, type Place } from '../../json-break';

export type JsonCheck = { readonly kind: 'json' } | { readonly kind: 'blank' } | ({ readonly kind: 'broken' } & Place);

export function checkJson(text: string): JsonCheck {
  if (text.trim() === '') return { kind: 'blank' };
  try {
    JSON.parse(text);
    return { kind: 'json' };
  } catch {
    return { kind: 'broken', ...whereJsonBreaks(text) };
  }
}

/** What it is about the JSON, for the person who types it. */
export function checkWords(check: JsonCheck): string {
  switch (check.kind) {
    case 'json':
      return 'This is JSON.';
    case 'blank':
      return 'Nothing here yet: take one of the beginnings above.';
    case 'broken':
      return check.ended
        ? 'Not JSON yet: the text ends before the JSON does.'
        : `Not JSON yet: look at line ${check.line}, column ${check.column}.`;
  }
}
