// A slot type has values, each of them something to say, and none longer than Alexa takes.
import { error, warning } from '../finding';
import { isBuiltIn } from '../model-outline';
import { modelRule } from '../rule';

const longestValueCharacters = 140;

export const slotValues = modelRule('slot-values', ({ types }) =>
  types.flatMap(({ name, place, values, supplied }) => [
    ...(values.length > 0 || supplied || isBuiltIn(name)
      ? []
      : [error(place, `Slot type ${name} has no values.`, 'Add examples of what people say.')]),
    ...values
      .flatMap(({ words }) => words)
      .flatMap(({ text, place: here }) => {
        if (text.trim() === '') return [error(here, 'This value is empty.', 'Remove it.')];
        if (text.length > longestValueCharacters) {
          const problem = `This value has ${text.length} characters; Alexa takes ${longestValueCharacters}.`;
          return [error(here, problem, 'Shorten it.')];
        }
        if (text === text.trim().replace(/\s+/g, ' ')) return [];
        return [warning(here, `"${text}" has stray spaces.`, 'Remove them.')];
      }),
  ]),
);
