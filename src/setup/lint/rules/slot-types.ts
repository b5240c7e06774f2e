// Every slot has a type that exists: one of the model's own, or one of Amazon's that the locale has.
import { hasBuiltInType } from '../amazon/built-ins';
import { error, warning, type Found } from '../finding';
import { isBuiltIn, type Model, type Slot } from '../model-outline';
import { modelRule } from '../rule';

export const slotTypes = modelRule('slot-types', model => {
  const used = new Set(model.intents.flatMap(({ slots }) => slots.map(({ type }) => type)));
  return [
    ...model.intents.flatMap(({ slots }) => slots.flatMap(slot => typeProblem(slot, model))),
    ...model.types
      .filter(({ name }) => !used.has(name))
      .map(({ name, place }) => warning(place, `No slot is of the type ${name}.`, 'Use it, or remove it.')),
  ];
});

function typeProblem({ name, type, place }: Slot, model: Model): readonly Found[] {
  if (type === null || type === '') return [error(place, `Slot ${name} has no type.`, 'Give it one.')];
  if (type === 'AMAZON.LITERAL') {
    const mend = 'Use a slot type of your own, or AMAZON.SearchQuery.';
    return [error(place, 'Amazon has given up the type AMAZON.LITERAL.', mend)];
  }
  if (model.types.some(known => known.name === type)) return [];
  if (!isBuiltIn(type)) {
    const mend = `Add ${type} with its values to languageModel.types, or correct the name.`;
    return [error(place, `Slot ${name} is of the type ${type}, which the model does not define.`, mend)];
  }
  if (hasBuiltInType(type, model.locale)) return [];
  const mend = `Look it up in Amazon's slot type reference; if ${model.locale} has it, add it to amazon/built-ins.ts.`;
  return [warning(place, `Whether ${type} exists in ${model.locale} is not known here.`, mend)];
}
