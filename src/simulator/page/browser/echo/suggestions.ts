// Sentences worth saying next, taken from what the skill has just offered. A hint for newcomers, not a list of all it knows.
import type { AlexaTurn, PageState } from '../../contract';

type Offered = Pick<AlexaTurn, 'spoken' | 'reprompt' | 'response'>;
type Now = Pick<PageState, 'invocationName' | 'sessionOpen'>;

const mostSuggestions = 6;
const mostNames = 2;
const longestSentence = 42;
const always = ['help', 'stop'];

/** `last` is the last answer of the skill; null before the first. */
export function suggestions({ invocationName, sessionOpen }: Now, last: Offered | null): readonly string[] {
  if (!sessionOpen || last === null) return [`open ${invocationName}`];
  const heard = `${last.spoken} ${last.reprompt ?? ''}`;
  const offered = [...hints(heard), ...answersTo(last.spoken), ...namesIn(last.response).slice(0, mostNames)];
  const fitting = offered.filter(sentence => sentence.length <= longestSentence && !always.includes(sentence));
  return [...new Set(fitting)].slice(0, mostSuggestions - always.length).concat(always);
}

/** `Say: list my playlists, or: what's in Road Trip.` and `Say next, or the name of one.` */
function hints(heard: string): readonly string[] {
  return [...heard.matchAll(/\bsay:? (?!alexa\b)([^.?!…]+)/gi)].flatMap(([, list = '']) =>
    list
      .split(/,? or:? (?:say:? |ask )?|: |, /)
      .map(sentence => sentence.replace(/ (?:to (?:go on|move|open)|for more)\b.*$/, '').trim())
      .filter(isSentence),
  );
}

/** Descriptions of what may be said are no sentences themselves. */
function isSentence(words: string): boolean {
  return (
    words !== '' && !/^(?:(?:then )?(?:a|the) (?:name|number)|whose|besides|to hear|then|on spotify)\b/i.test(words)
  );
}

function answersTo(spoken: string): readonly string[] {
  const question = /[^.!?…]+\?\s*$/.exec(spoken)?.[0].trim() ?? '';
  if (/^(?:shall|would you like to|do you want)\b/i.test(question)) return ['yes', 'no'];
  return /^which (?:one|playlist)\b.*\b(?:mean|is it)\b/i.test(question) ? ['the first one', 'the second one'] : [];
}

/** The names the device was told to listen for: `{ id, name: { value } }`. The answer may be malformed, so nothing is taken for granted. */
function namesIn(response: unknown): readonly string[] {
  if (typeof response !== 'object' || response === null) return [];
  const { id, name } = response as { readonly id?: unknown; readonly name?: unknown };
  if (typeof id === 'string' && typeof name === 'object' && name !== null && 'value' in name) {
    return typeof name.value === 'string' ? [name.value] : [];
  }
  return Object.values(response).flatMap(namesIn);
}
