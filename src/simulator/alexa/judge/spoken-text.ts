// Speech as a person hears it, in plain text: tags are gone, breaks are "…". Used to show and to compare, not to judge.
import { SaxesParser } from 'saxes';
import { isObject, textOf } from '../json';

/** A break shorter than this is no more than the pause between two words, milliseconds. */
const audibleBreakMs = 250;

/** The words of an `outputSpeech` object; empty when there are none. */
export function spokenText(speech: unknown): string {
  if (!isObject(speech)) return '';
  const ssml = textOf(speech['ssml']);
  return tidy(ssml === null ? (textOf(speech['text']) ?? '') : ssmlText(ssml));
}

function ssmlText(ssml: string): string {
  let text = '';
  let aliasDepth = 0;
  const parser = new SaxesParser();
  parser.on('error', () => undefined); // what can be heard of broken SSML is still worth showing
  parser.on('text', heard => {
    if (aliasDepth === 0) text += heard;
  });
  parser.on('cdata', heard => {
    text += heard;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'break' && isAudible(attributes)) text += ' … ';
    if (name === 'audio') text += ' ♪ ';
    if (name === 'p' || name === 's') text += ' ';
    if (name === 'sub') {
      text += attributes['alias'] ?? '';
      aliasDepth++;
    }
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'sub') aliasDepth--;
    if (name === 'p' || name === 's') text += ' ';
  });
  parser.write(ssml).close();
  return text;
}

function isAudible({ strength, time }: Readonly<Record<string, string>>): boolean {
  if (time !== undefined) return Number.parseFloat(time) * (time.endsWith('ms') ? 1 : 1000) >= audibleBreakMs;
  return strength !== 'none' && strength !== 'x-weak' && strength !== 'weak';
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?])/g, '$1')
    .trim();
}
