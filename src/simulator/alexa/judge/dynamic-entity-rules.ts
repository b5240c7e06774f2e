// Rules for Dialog.UpdateDynamicEntities: Alexa refuses the whole response over one value too many or too long.
import type { Finding } from '../alexa-turn';
import { isObject, listOf, textOf, type JsonObject } from '../json';
import { error, warning, type JudgedTurn, type Rule } from './judged-turn';

/** Values and synonyms of all types of one directive together. */
const mostNames = 100;
const mostCharacters = 140;

export const dynamicEntityRules: Rule = (response, turn) =>
  listOf(response['directives'])
    .filter(isObject)
    .filter(directive => directive['type'] === 'Dialog.UpdateDynamicEntities')
    .flatMap(directive => judgeUpdate(directive, turn));

function judgeUpdate(directive: JsonObject, turn: JudgedTurn): readonly Finding[] {
  const { updateBehavior, types } = directive;
  if (updateBehavior === 'CLEAR') {
    return types === undefined ? [] : [error('dynamic-entities', 'CLEAR takes no types: remove them.')];
  }
  if (updateBehavior !== 'REPLACE') return [error('dynamic-entities', 'updateBehavior must be REPLACE or CLEAR.')];
  const lists = listOf(types).filter(isObject);
  if (lists.length === 0) return [error('dynamic-entities', 'REPLACE needs a list of types.')];
  const names = lists.flatMap(type => listOf(type['values']).flatMap(namesOf));
  const findings = lists.flatMap(type => judgeType(textOf(type['name']) ?? '', turn));
  if (names.length > mostNames) {
    const message = `There are ${names.length} dynamic values and synonyms of at most ${mostNames}: send fewer.`;
    findings.push(error('dynamic-entities', message));
  }
  if (names.some(name => name === null || name.trim() === '')) {
    findings.push(error('dynamic-entities', 'Every dynamic value needs a name.value that is not empty.'));
  }
  const long = names.filter(name => name !== null && name.length > mostCharacters).length;
  if (long > 0) {
    const message = `${long} dynamic values have more than ${mostCharacters} characters: cut them.`;
    findings.push(error('dynamic-entities', message));
  }
  return findings;
}

function judgeType(name: string, { model }: JudgedTurn): Finding[] {
  const values = model.types.get(name);
  if (values === undefined) return [error('dynamic-entities', `The model has no slot type "${name}".`)];
  return values.length > 0
    ? []
    : [warning('dynamic-entities', `The slot type ${name} needs a value in the model too.`)];
}

/** The name of a value and its synonyms; null where a name belongs and is none. */
function namesOf(value: unknown): readonly (string | null)[] {
  const name = isObject(value) ? value['name'] : null;
  if (!isObject(name)) return [null];
  return [name['value'], ...listOf(name['synonyms'])].map(textOf);
}
