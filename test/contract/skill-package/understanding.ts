// A plain reading of an interaction model: which intents a sentence may mean. Stricter than Alexa, which also guesses:
// a sentence must fit a sample word for word, and only an open slot type takes words that stand in no list.
import { openSlotTypes } from '../../../src/skill/intents';
import type { Intent, LanguageModel } from './package-files';
import { wordsOf } from './package-files';
import { plain } from './sentence';

export interface Understanding {
  readonly intent: string;
  /** Slot name -> id of the value meant, or the words said where the value has no id. */
  readonly slots: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly intent: string;
  readonly regex: RegExp;
  readonly slots: readonly { readonly name: string; readonly type: string }[];
  /** Words said literally come first; among equals, a slot with a closed list says more than an open one. */
  readonly rank: number;
}

/** Reads sentences by one model. The result holds every reading of the highest rank: more than one is a collision. */
export function reader(model: LanguageModel): (sentence: string) => readonly Understanding[] {
  const idOf = idsByWords(model);
  const patterns = model.intents.flatMap(intent => intent.samples.map(sample => toPattern(sample, intent, idOf)));
  return sentence => {
    const heard = plain(sentence);
    const fits = patterns.flatMap(pattern => {
      const match = pattern.regex.exec(heard);
      if (match === null) return [];
      const slots = pattern.slots.map(({ name, type }, index) => {
        const words = match[index + 1] ?? '';
        return [name, idOf.get(type)?.get(words) ?? words] as const;
      });
      return [{ rank: pattern.rank, understanding: { intent: pattern.intent, slots: Object.fromEntries(slots) } }];
    });
    const best = Math.max(...fits.map(fit => fit.rank));
    const readings = fits.filter(fit => fit.rank === best).map(fit => fit.understanding);
    return [...new Map(readings.map(reading => [JSON.stringify(reading), reading])).values()];
  };
}

type IdsByWords = ReadonlyMap<string, ReadonlyMap<string, string>>;

function idsByWords(model: LanguageModel): IdsByWords {
  const closed = model.types.filter(({ name }) => !(openSlotTypes as readonly string[]).includes(name));
  return new Map(
    closed.map(({ name, values }) => [
      name,
      new Map(values.flatMap(value => wordsOf(value).map(words => [plain(words), value.id ?? ''] as const))),
    ]),
  );
}

function toPattern(sample: string, intent: Intent, idOf: IdsByWords): Pattern {
  const parts = plain(sample).split(/(\{[^}]*\})/);
  const slots = parts
    .filter(part => part.startsWith('{'))
    .map(part => ({ name: part.slice(1, -1), type: typeOf(part.slice(1, -1), intent) }));
  const source = parts.map(part => (part.startsWith('{') ? wordsFor(part.slice(1, -1), intent, idOf) : part)).join('');
  const literalWords = parts
    .filter(part => !part.startsWith('{'))
    .join(' ')
    .split(' ')
    .filter(Boolean).length;
  const closedSlots = slots.filter(({ type }) => idOf.has(type) || type === 'AMAZON.NUMBER').length;
  return { intent: intent.name, regex: new RegExp(`^${source}$`), slots, rank: literalWords * 10 + closedSlots };
}

const typeOf = (slot: string, intent: Intent) => intent.slots?.find(({ name }) => name === slot)?.type ?? '';

const number = '(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|hundred)';

function wordsFor(slot: string, intent: Intent, idOf: IdsByWords): string {
  const type = typeOf(slot, intent);
  if (type === 'AMAZON.NUMBER') return `(${number}(?: ${number})*)`;
  const words = idOf.get(type);
  if (words === undefined) return '(.+)';
  return `(${[...words.keys()].sort((a, b) => b.length - a.length).join('|')})`;
}
