// What people say: enough wordings, and none that could mean two things to the ear.
import { openSlotTypes } from '../../../src/skill/intents';
import type { Intent, LanguageModel } from './package-files';
import { isBuiltIn, languageModel, locales, wordsOf } from './package-files';
import { plain, shapeOf, slotsIn } from './sentence';
import type { Understanding } from './understanding';
import { reader } from './understanding';

const fewestSamples: Readonly<Record<string, number>> = { ReadLastIntent: 10, ReadBackIntent: 10, UnlinkIntent: 10 };
const fewestSamplesOfMainIntent = 25;

const ownIntents = (locale: string) => languageModel(locale).intents.filter(({ name }) => !isBuiltIn(name));

const typesInOrder = (sample: string, intent: Intent) =>
  slotsIn(sample).map(slot => intent.slots?.find(({ name }) => name === slot)?.type ?? '');

/** The sample with each slot filled: a name for an open type, every list entry's main word for a closed one. */
function spoken(sample: string, intent: Intent, model: LanguageModel): readonly string[] {
  return slotsIn(sample).reduce<readonly string[]>(
    (sentences, slot) => {
      const type = intent.slots?.find(({ name }) => name === slot)?.type ?? '';
      return sentences.flatMap(sentence => wordsToSay(type, model).map(words => sentence.replace(`{${slot}}`, words)));
    },
    [sample],
  );
}

function wordsToSay(type: string, model: LanguageModel): readonly string[] {
  if (type === 'AMAZON.NUMBER') return ['seven'];
  if ((openSlotTypes as readonly string[]).includes(type)) return ['quiet hours by the lake'];
  return model.types.find(({ name }) => name === type)?.values.flatMap(value => wordsOf(value).slice(0, 1)) ?? [];
}

// "The last one" and "the first one" are a count of one and an ordinal at once. Which of them Alexa takes cannot be told, so
// ReadLastIntent and ReadFirstIntent with a count of one have to be answered as ChooseIntent with that ordinal is.
const countsOne = ['ReadLastIntent', 'ReadFirstIntent'];
const isNotOneTwice = ({ intent, slots }: Understanding) => !countsOne.includes(intent) || slots['count'] !== 'one';

describe.each(locales)('the samples for %s', locale => {
  const model = languageModel(locale);
  const own = ownIntents(locale);
  const samples = own.flatMap(intent => intent.samples.map(sample => ({ intent, sample })));
  const understand = reader(model);
  const everySpoken = samples.flatMap(({ intent, sample }) =>
    spoken(sample, intent, model).map(sentence => ({
      sample,
      sentence,
      intents: understand(sentence)
        .filter(isNotOneTwice)
        .map(reading => reading.intent),
    })),
  );

  test.each(own)('are rich enough for $name', ({ name, samples: ofIntent }) => {
    expect(ofIntent.length).toBeGreaterThanOrEqual(fewestSamples[name] ?? fewestSamplesOfMainIntent);
  });

  it('serve one intent only, even with contractions written out', () => {
    const owner = new Map<string, string>();
    for (const { intent, sample } of samples) {
      const key = plain(sample);
      expect({ sample, intent: owner.get(key) ?? intent.name }).toEqual({ sample, intent: intent.name });
      owner.set(key, intent.name);
    }
  });

  it('share a shape across intents only where the kind of word in the slot tells them apart', () => {
    const ownerOfKind = new Map<string, string>();
    for (const { intent, sample } of samples) {
      const key = JSON.stringify([shapeOf(sample), typesInOrder(sample, intent)]);
      expect({ sample, intent: ownerOfKind.get(key) ?? intent.name }).toEqual({ sample, intent: intent.name });
      ownerOfKind.set(key, intent.name);
    }
  });

  it('never leave a spoken sentence between two intents', () => {
    const torn = everySpoken.filter(({ intents }) => new Set(intents).size > 1);
    expect(torn).toEqual([]);
  });

  it('are each of use: some spoken form reaches the intent it stands under', () => {
    const idle = samples.filter(({ intent, sample }) =>
      everySpoken.every(said => said.sample !== sample || !said.intents.includes(intent.name)),
    );
    expect(idle.map(({ sample }) => sample)).toEqual([]);
  });

  // A playlist may be called anything, so words from outside the samples are the rule here, not the exception.
  it('go to Fallback as seldom as possible, since any words may be the name of a playlist', () => {
    expect(model.modelConfiguration).toEqual({ fallbackIntentSensitivity: { level: 'LOW' } });
  });

  it('ask for a playlist by name wherever a playlist is opened or looked for', () => {
    const nameless = samples.filter(
      ({ intent, sample }) =>
        ['OpenPlaylistIntent', 'FindPlaylistIntent'].includes(intent.name) && !slotsIn(sample).includes('playlist'),
    );
    expect(nameless.map(({ sample }) => sample)).toEqual([]);
  });
});
