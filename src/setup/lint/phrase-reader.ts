// Reads the example phrases of a skill's page by the samples of its model, word for word.
import { isBuiltIn, type Intent, type Model } from './model-outline';
import { carrierOf, escaped, heard } from './sample';

/**
 * Tells whether a phrase opens the skill by its name alone, or asks for something a sample understands. Samples that are nothing
 * but a slot do not count, for they understand anything; words for a slot of the model's own types must stand in its values.
 */
export function phraseReader(model: Model): (phrase: string) => boolean {
  const name = heard(unpunctuated(model.invocationName?.text ?? ''));
  const samples = model.intents.flatMap(intent =>
    intent.samples
      .filter(({ text }) => carrierOf(text) !== '')
      .map(({ text }) => ({ text, intent, words: wordsOf(text) })),
  );
  return phrase => {
    const requests = requestsIn(phrase, name);
    return requests?.some(request => samples.some(sample => fits(sample, request, model))) ?? true;
  };
}

interface Sample {
  readonly text: string;
  readonly intent: Intent;
  /** Those that stand by themselves. */
  readonly words: readonly string[];
}

/** The words first: a pattern holds all values of its slots, and making a thousand of them takes seconds. */
function fits({ text, intent, words }: Sample, request: string, model: Model): boolean {
  const said = request.split(' ');
  return words.every(word => said.includes(word)) && toPattern(text, intent, model).test(request);
}

function wordsOf(sample: string): readonly string[] {
  const alone = heard(unpunctuated(sample.replace(/\S*\{[^{}]*\}\S*/g, ' ')));
  return alone === '' ? [] : alone.split(' ');
}

/** What may be the request in a phrase: each reading of the words around the name. Null when there are none but to open it. */
function requestsIn(phrase: string, name: string): readonly string[] | null {
  const said = heard(unpunctuated(phrase));
  const [wake = '', ...rest] = said.split(' ');
  const spoken = wake === 'alexa' ? rest.join(' ') : said;
  const at = name === '' ? -1 : ` ${spoken} `.indexOf(` ${name} `);
  if (at < 0) return [spoken];
  const before = spoken.slice(0, at).trim().split(' ');
  const after = spoken.slice(at + name.length).trim();
  if (after === '' && before.length <= 1) return null; // "open record keeper"
  // "ask NAME to …": the first word after the name may belong to Alexa; "… from NAME": so may the last one before it.
  return [after, after.split(' ').slice(1).join(' '), before.slice(0, -1).join(' '), before.join(' ')].filter(Boolean);
}

function toPattern(sample: string, intent: Intent, model: Model): RegExp {
  const source = unpunctuated(sample)
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(\{[^{}]*\})/)
    .map(part => (part.startsWith('{') ? wordsFor(part.slice(1, -1), intent, model) : escaped(part.toLowerCase())));
  return new RegExp(`^${source.join('')}$`, 'u');
}

/** Punctuation is not heard; of apostrophes there is one kind. */
function unpunctuated(text: string): string {
  return text.replace(/[,.!?;:"“”„¿¡]/gu, ' ').replaceAll('’', "'");
}

function wordsFor(slot: string, intent: Intent, model: Model): string {
  const type = intent.slots.find(({ name }) => name === slot)?.type ?? '';
  const values = model.types.find(({ name }) => name === type)?.values.flatMap(({ words }) => words) ?? [];
  if (isBuiltIn(type) || values.length === 0) return '.+';
  return `(?:${values.map(({ text }) => escaped(heard(unpunctuated(text)))).join('|')})`;
}
