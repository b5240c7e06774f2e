// What can be written behind `npm start --`.
import { settingRows } from '../../world/settings';

export type ReadArguments =
  | { readonly kind: 'start'; readonly open: boolean }
  | { readonly kind: 'help' }
  /** The message is one line. */
  | { readonly kind: 'wrong'; readonly message: string };

export function readArguments(words: readonly string[]): ReadArguments {
  if (words.some(word => word === '--help' || word === '-h')) return { kind: 'help' };
  const odd = words.find(word => word !== '--open');
  if (odd !== undefined)
    return { kind: 'wrong', message: `There is no argument ${odd}: npm start -- --help tells them.` };
  return { kind: 'start', open: words.length > 0 };
}

export const helpText = [
  'The simulator on one page: an Echo, the Alexa app and the developer console.',
  '',
  'Usage: npm start [-- --open]',
  '',
  '  --open                 opens the page in your browser',
  '  --help                 this text',
  '',
  'Settings come from the environment or a file .env here:',
  ...settingRows.map(({ usage, what }) => `  ${usage.padEnd(23)}${what}`),
  '',
].join('\n');
