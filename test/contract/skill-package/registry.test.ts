// The registry says what the code answers, the models say what Alexa hears: here they must be equal, both ways.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { intents, openSlotTypes, slotValueIds } from '../../../src/skill/intents';
import { projectFiles, projectRoot } from '../project-files';
import { hasDialog, isBuiltIn, languageModel, locales } from './package-files';

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

  // Alexa drops a dialog directive for an intent that stands in no dialog, without a word.
  it('goes with models that have a dialog only if the code leads one', () => {
    const leads =
      /Dialog\.(Delegate|ElicitSlot|ConfirmSlot|ConfirmIntent)|add(Delegate|ElicitSlot|Confirm\w+)Directive/;
    const sources = projectFiles().filter(path => /^src\/(skill|compose|lambda)\b/.test(path));
    const leadsOne = sources.some(path => leads.test(readFileSync(join(projectRoot, path), 'utf8')));
    for (const locale of locales) expect({ locale, dialog: hasDialog(locale) }).toEqual({ locale, dialog: leadsOne });
  });
});
