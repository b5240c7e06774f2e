// The registry says what the code answers, the models say what Alexa hears: here they must be equal, both ways.
import { intents, openSlotTypes, slotValueIds } from '../../../src/skill/intents';
import { isBuiltIn, languageModel, locales } from './package-files';

const customTypesOfRegistry = [...openSlotTypes, ...Object.keys(slotValueIds)].sort();

describe.each(locales)('the model for %s', locale => {
  const model = languageModel(locale);

  it('has the intents of the registry, no more and no fewer', () => {
    expect(model.intents.map(({ name }) => name).sort()).toEqual(Object.keys(intents).sort());
  });

  test.each(Object.entries(intents))('gives %s the slots of the registry, with their types', (name, { slots }) => {
    const declared = model.intents.find(intent => intent.name === name)?.slots ?? [];
    expect(Object.fromEntries(declared.map(slot => [slot.name, slot.type]))).toEqual(slots);
    expect(declared).toHaveLength(Object.keys(slots).length);
  });

  it('defines the slot types of the registry, no more and no fewer', () => {
    expect(model.types.map(({ name }) => name).sort()).toEqual(customTypesOfRegistry);
  });

  test.each(Object.entries(slotValueIds))('gives the values of %s the ids the code knows', (name, ids) => {
    const values = model.types.find(type => type.name === name)?.values ?? [];
    expect(values.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });
});

describe('the registry', () => {
  it('tells for every slot type of ours whether it is open or closed', () => {
    const used = Object.values(intents).flatMap(({ slots }) => Object.values(slots) as string[]);
    expect([...new Set(used.filter(type => !isBuiltIn(type)))].sort()).toEqual(customTypesOfRegistry);
  });
});
