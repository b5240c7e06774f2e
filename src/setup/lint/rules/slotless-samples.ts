// A sample without a slot takes the words that another sample of its intent would have put into one: the slot stays empty.
import { takesAnyWords } from '../amazon/built-ins';
import { warning } from '../finding';
import { isBuiltIn, type Intent, type Model } from '../model-outline';
import { modelRule } from '../rule';
import { carrierOf, count, escaped, heard, slotsIn } from '../sample';

export const slotlessSamples = modelRule('slotless-samples', model =>
  model.intents.flatMap(intent => {
    const patterns = slottedPatterns(intent, model);
    const [first, ...others] = intent.samples.filter(
      ({ text }) => slotsIn(text).length === 0 && patterns.some(pattern => pattern.test(heard(text))),
    );
    if (first === undefined) return [];
    const more = others.length === 0 ? '' : ` (and ${count(others.length, 'other sample')})`;
    return [
      warning(
        first.place,
        `"${first.text}"${more} leaves empty a slot that another sample of ${intent.name} would fill.`,
        'Remove it where the slot says enough, or see to it that an empty slot is answered.',
      ),
    ];
  }),
);

/** Samples with both words and slots, as patterns; one that is nothing but slots would fit any words. */
function slottedPatterns(intent: Intent, model: Model): readonly RegExp[] {
  return intent.samples
    .filter(({ text }) => slotsIn(text).length > 0 && carrierOf(text) !== '')
    .map(({ text }) => {
      const parts = text.split(/(\{[^{}]*\})/);
      const source = parts.map(part =>
        part.startsWith('{') ? wordsFor(part.slice(1, -1), intent, model) : escaped(part.toLowerCase()),
      );
      return new RegExp(`^${source.join('').trim()}$`, 'u');
    });
}

/** What the slot would take. Values with ids are a list the code knows; without them they are only examples of any words. */
function wordsFor(slot: string, intent: Intent, { types }: Model): string {
  const name = intent.slots.find(known => known.name === slot)?.type ?? '';
  const values = types.find(type => type.name === name)?.values ?? [];
  if (isBuiltIn(name)) return takesAnyWords(name) ? '.+' : '(?!)';
  if (values.some(({ id }) => id === null)) return '.+';
  return `(?:${values.flatMap(({ words }) => words.map(({ text }) => escaped(heard(text)))).join('|')})`;
}
