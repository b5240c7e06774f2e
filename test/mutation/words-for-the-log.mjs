// Leaves out mutants of the words in which an error explains itself to whoever reads the log: tests pin the kind of a
// failure, not how it is worded. The listener's words are all in speech/, which is not mutated.
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const why = 'only words for the log';
const wordings = new Set(['StringLiteral', 'TemplateLiteral']);

/** The message of an Error of the language, and the `reason` of a MusicError: never its kind. */
function isReason({ node, parent, parentPath }) {
  if (!wordings.has(node.type)) return false;
  if (parent.type === 'NewExpression') return /^(?:Type|Range)?Error$/.test(parent.callee.name);
  if (parent.type !== 'ObjectProperty' || parent.key.name !== 'reason') return false;
  const call = parentPath.parentPath.parent;
  return call.type === 'NewExpression' && call.callee.name === 'MusicError';
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'words-for-the-log', {
    shouldIgnore: path => (isReason(path) ? why : undefined),
  }),
];
