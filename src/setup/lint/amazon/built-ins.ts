// Intents and slot types that Amazon brings along.

/** Without `AMAZON.` before and `Intent` after. */
export const builtInIntents: ReadonlySet<string> = new Set(
  (
    'Cancel Fallback Help LoopOff LoopOn More NavigateHome NavigateSettings Next No PageDown PageUp Pause Previous ' +
    'Repeat Resume ScrollDown ScrollLeft ScrollRight ScrollUp Select ShuffleOff ShuffleOn StartOver Stop Yes'
  )
    .split(' ')
    .map(name => `AMAZON.${name}Intent`),
);

/** Certification asks for these three. */
export const requiredIntents = ['AMAZON.HelpIntent', 'AMAZON.StopIntent', 'AMAZON.CancelIntent'] as const;

/** The console adds the first by itself, an upload does not; without the second any words land in some intent. */
export const expectedIntents = ['AMAZON.NavigateHomeIntent', 'AMAZON.FallbackIntent'] as const;

const everywhere = new Set(['MusicRecording', 'Musician', 'SearchQuery', 'NUMBER', 'Ordinal']);
const nearlyEverywhere = new Set(['Genre', 'Person']);

/** Types seen in live skills of the locale. That another one is there can only be looked up. */
export function hasBuiltInType(type: string, locale: string): boolean {
  const name = type.replace(/^AMAZON\./, '');
  return everywhere.has(name) || (nearlyEverywhere.has(name) && locale !== 'it-IT');
}

export const searchQuery = 'AMAZON.SearchQuery';

/** Numbers, days and times take only such words; names and free text take any. */
export function takesAnyWords(type: string): boolean {
  return !/^AMAZON\.(NUMBER|Ordinal|DATE|TIME|DURATION|FOUR_DIGIT_NUMBER|PhoneNumber|DayOfWeek|Month|Color)$/.test(
    type,
  );
}
