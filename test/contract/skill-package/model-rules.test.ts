// The rules by which Alexa refuses to build a model, checked here so that a mistake shows before anything is uploaded.
import { intents } from '../../../src/skill/intents';
import { isBuiltIn, languageModel, locales, modelFile } from './package-files';
import { slotsIn } from './sentence';

describe.each(locales)('the model for %s', locale => {
  const file = modelFile(locale);
  const model = languageModel(locale);

  it('holds nothing but what Alexa reads', () => {
    expect(Object.keys(file)).toEqual(['interactionModel']);
    expect(Object.keys(file.interactionModel)).toEqual(['languageModel']);
    expect(Object.keys(model).sort()).toEqual(['intents', 'invocationName', 'modelConfiguration', 'types']);
  });

  it('names intents, slots and types in letters, each once', () => {
    const ownIntents = model.intents.map(({ name }) => name).filter(name => !isBuiltIn(name));
    const slotNames = model.intents.flatMap(({ slots }) => slots?.map(({ name }) => name) ?? []);
    const typeNames = model.types.map(({ name }) => name);
    for (const name of [...ownIntents, ...slotNames, ...typeNames]) expect(name).toMatch(/^[A-Za-z][A-Za-z_]*$/);
    expect(new Set(model.intents.map(({ name }) => name)).size).toBe(model.intents.length);
    expect(new Set(typeNames).size).toBe(typeNames.length);
  });

  it('leaves the sentences and slots of built-in intents to Alexa', () => {
    for (const intent of model.intents.filter(({ name }) => isBuiltIn(name))) {
      expect(intent).toEqual({ name: intent.name, samples: [] });
    }
  });

  it('gives a slot name the same type wherever it stands', () => {
    const slots = model.intents.flatMap(intent => intent.slots ?? []);
    const types = new Map(slots.map(({ name, type }) => [name, type]));
    for (const { name, type } of slots) expect({ name, type }).toEqual({ name, type: types.get(name) });
  });

  it('defines every slot type of its own that it uses, and uses every one it defines', () => {
    const used = model.intents.flatMap(intent => intent.slots?.map(({ type }) => type) ?? []);
    const own = new Set(used.filter(type => !isBuiltIn(type)));
    expect(model.types.map(({ name }) => name).sort()).toEqual([...own].sort());
  });

  test.each(Object.keys(intents).filter(name => !isBuiltIn(name)))(
    'uses in the samples of %s exactly the slots it declares',
    name => {
      const intent = model.intents.find(candidate => candidate.name === name);
      const used = new Set(intent?.samples.flatMap(slotsIn));
      expect([...used].sort()).toEqual((intent?.slots?.map(slot => slot.name) ?? []).sort());
    },
  );

  // A playlist may be called anything, so words from outside the samples are the rule here, not the exception.
  it('sends as little as possible to Fallback, since any words may be the name of a playlist', () => {
    expect(model.modelConfiguration).toEqual({ fallbackIntentSensitivity: { level: 'LOW' } });
  });
});

describe('the models together', () => {
  it('list the same intents and types in the same order', () => {
    const outlines = locales.map(locale => {
      const { intents, types } = languageModel(locale);
      return JSON.stringify([
        intents.map(({ name, slots }) => ({ name, slots })),
        types.map(({ name, values }) => ({ name, ids: values.map(({ id }) => id ?? null).filter(id => id !== null) })),
      ]);
    });
    expect(outlines.length).toBeGreaterThan(0);
    expect(new Set(outlines).size).toBe(1);
  });
});
