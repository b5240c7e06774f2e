// Speech as well-formed SSML. Plain text gets in only through the `say` tag, which escapes it exactly once.

/** A stretch of SSML without the outer <speak>. Made by `say` and the functions of this file only. */
export interface Speech {
  readonly ssml: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Characters XML 1.0 does not allow at all, lone surrogates among them. */
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function escape(text: string): string {
  return text.replace(notXml, '').replace(/[&<>"']/g, sign => entities[sign] ?? '');
}

/** Writes speech: text and numbers are escaped, Speech goes in as it is. */
export function say(texts: TemplateStringsArray, ...values: readonly (string | number | Speech)[]): Speech {
  const spoken = values.map(value => (typeof value === 'object' ? value.ssml : escape(String(value))));
  return { ssml: texts.map((text, index) => escape(text) + (spoken[index] ?? '')).join('') };
}

export const nothing: Speech = { ssml: '' };

/** Sentences one after another; empty ones leave no gap. */
export function sentences(...parts: readonly Speech[]): Speech {
  return {
    ssml: parts
      .map(part => part.ssml)
      .filter(ssml => ssml !== '')
      .join(' '),
  };
}

/** Items of a list, told apart by ear. */
export function items(parts: readonly Speech[]): Speech {
  return { ssml: parts.map(part => part.ssml).join('<break time="350ms"/> ') };
}

/** The whole for Alexa. */
export function speak(...parts: readonly Speech[]): string {
  return `<speak>${sentences(...parts).ssml}</speak>`;
}
