// Rules for directives: known ones only, and those that this device and this model can take.
import type { Finding } from '../alexa-turn';
import { isObject, listOf, textOf, type JsonObject } from '../json';
import { error, warning, type JudgedTurn, type Rule } from './judged-turn';

/** Directives by the interface a device must offer for them; the devices of the table offer only screens. */
const byInterface: readonly (readonly [RegExp, string])[] = [
  [/^Alexa\.Presentation\.APL\.(RenderDocument|ExecuteCommands)$/, 'Alexa.Presentation.APL'],
  [/^Alexa\.Presentation\.APL\.(SendIndexListData|UpdateIndexListData|SendTokenListData)$/, 'Alexa.Presentation.APL'],
  [/^Alexa\.Presentation\.APLT\.(RenderDocument|ExecuteCommands)$/, 'Alexa.Presentation.APLT'],
  [/^Alexa\.Presentation\.HTML\.(Start|HandleMessage)$/, 'Alexa.Presentation.HTML'],
  [/^AudioPlayer\.(Play|Stop|ClearQueue)$/, 'AudioPlayer'],
  [/^VideoApp\.Launch$/, 'VideoApp'],
  [/^(Display\.RenderTemplate|Hint)$/, 'Display'],
];
const everywhere = /^(Alexa\.Presentation\.APLA\.RenderDocument|Connections\.\w+|Tasks\.CompleteTask|Dialog\.\w+)$/;
const dialogs = /^Dialog\.(Delegate|ElicitSlot|ConfirmSlot|ConfirmIntent)$/;
const dynamicEntities = 'Dialog.UpdateDynamicEntities';

export const directiveRules: Rule = (response, turn) => {
  const { directives } = response;
  if (directives === undefined || directives === null) return [];
  if (!Array.isArray(directives)) return [error('directive', 'directives must be a list.')];
  return directives.flatMap(directive => judgeDirective(directive, turn, response));
};

function judgeDirective(directive: unknown, turn: JudgedTurn, response: JsonObject): readonly Finding[] {
  const type = isObject(directive) ? (textOf(directive['type']) ?? '') : '';
  if (!isObject(directive) || type === '') return [error('directive', 'A directive must be an object with a type.')];
  const needed = byInterface.find(([pattern]) => pattern.test(type))?.[1];
  if (needed === 'Alexa.Presentation.APL') return judgeApl(directive, type, { turn, response });
  if (needed !== undefined) {
    const message = `${turn.device.title} has no ${needed}: send ${type} only where supportedInterfaces names it.`;
    return [error('directive', message)];
  }
  if (dialogs.test(type)) return judgeDialog(directive, type, turn);
  if (type === dynamicEntities || (everywhere.test(type) && !type.startsWith('Dialog.'))) return [];
  return [error('directive', `Alexa knows no directive "${type}".`)];
}

function judgeDialog(directive: JsonObject, type: string, turn: JudgedTurn): readonly Finding[] {
  const updated = isObject(directive['updatedIntent']) ? textOf(directive['updatedIntent']['name']) : null;
  const intent = updated ?? turn.intent ?? 'no intent';
  if (!turn.model.dialogIntents.has(intent)) {
    const message = `${type} for ${intent} is dropped without a word: list the intent in the model's dialog.intents.`;
    return [warning('dialog', message)];
  }
  return [
    warning('dialog', `${type} is right, but the simulator does not ask for slots: the next sentence stands alone.`),
  ];
}

function judgeApl(
  directive: JsonObject,
  type: string,
  { turn, response }: { readonly turn: JudgedTurn; readonly response: JsonObject },
): readonly Finding[] {
  const { screen, title } = turn.device;
  if (screen === null) {
    const message = `${title} has no screen: send ${type} only where supportedInterfaces names Alexa.Presentation.APL.`;
    return [error('apl', message)];
  }
  const findings: Finding[] = [];
  if (turn.declaredInterfaces?.has('ALEXA_PRESENTATION_APL') === false) {
    const message = 'skill.json does not declare ALEXA_PRESENTATION_APL: real devices will offer the skill no screen.';
    findings.push(warning('apl', message));
  }
  if (type.endsWith('.RenderDocument')) findings.push(...judgeDocument(directive, screen.aplVersion));
  if (type.endsWith('.ExecuteCommands') && !tokens(response, turn).includes(textOf(directive['token']))) {
    findings.push(
      warning('apl', 'ExecuteCommands names a token that no document on the screen has: nothing will happen.'),
    );
  }
  return findings;
}

function judgeDocument(directive: JsonObject, maxVersion: string): readonly Finding[] {
  const { document, token } = directive;
  const findings = typeof token === 'string' ? [] : [error('apl', 'RenderDocument needs a token.')];
  if (!isObject(document)) return [...findings, error('apl', 'RenderDocument needs a document.')];
  if (document['type'] === 'Link') {
    const stored = (textOf(document['src']) ?? '').startsWith('doc://');
    return stored ? findings : [...findings, error('apl', 'A linked document needs a src that begins with doc://.')];
  }
  if (document['type'] !== 'APL') return [...findings, error('apl', 'document.type must be APL or Link.')];
  if (!isObject(document['mainTemplate'])) findings.push(error('apl', 'The document has no mainTemplate.'));
  const version = textOf(document['version']);
  if (version === null) return [...findings, error('apl', 'The document has no version.')];
  if (!isAtMost(version, maxVersion)) {
    const message = `The document asks for APL ${version}, the device draws up to ${maxVersion}: nothing will be shown.`;
    return [...findings, warning('apl', message)];
  }
  return findings;
}

/** Tokens of the documents that will be on the screen with this response. */
function tokens(response: JsonObject, { shown }: JudgedTurn): readonly (string | null)[] {
  const rendered = listOf(response['directives']).flatMap(directive =>
    isObject(directive) && textOf(directive['type'])?.endsWith('.RenderDocument') === true
      ? [textOf(directive['token'])]
      : [],
  );
  return shown === null ? rendered : [...rendered, shown.token];
}

function isAtMost(version: string, most: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [mostMajor = 0, mostMinor = 0] = most.split('.').map(Number);
  return major < mostMajor || (major === mostMajor && minor <= mostMinor);
}
