// What one look at one part of the way from here to an Echo comes to.

export type Finding =
  | { readonly state: 'ok'; readonly text: string }
  | { readonly state: 'wrong'; readonly text: string; readonly mend: string }
  /** Nothing can be said: `because` ends the sentence "not checked, because …". */
  | { readonly state: 'unchecked'; readonly because: string };

export const ok = (text: string): Finding => ({ state: 'ok', text });
export const wrong = (text: string, mend: string): Finding => ({ state: 'wrong', text, mend });
export const unchecked = (because: string): Finding => ({ state: 'unchecked', because });
